/** What is read where questions come one at a time. */
export default {
  left: '本题剩余时间',
  hurry: '只剩 5 秒',
  over: '本题时间到，正在打开下一题…',
  offline: '网络不通，计时没有停。正在重试，请不要关闭本页。',
  hint: '选好后可提前到下一题；时间一到，自动到下一题。',
  last: '答完，交卷',
  doneTitle: '全部题目都已显示',
  doneText: '按时保存的答案都会计分。',
};
