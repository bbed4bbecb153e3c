/** What is read where a contest asks for something at entering. */
export default {
  title: '填写报名信息',
  optional: '（可不填）',
  code: '竞赛码',
  codeHint: '由主办方或所在单位发给您。',
  field: {
    phone: '手机号',
    employeeNumber: '工号',
    idCardLast4: '身份证号后四位',
    department: '部门',
    region: '地区',
  },
  do: '确认报名',
};
