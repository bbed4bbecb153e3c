export { type ComparedBy, type ComparedOrganization, namesDownTo } from './compared-organizations.js';
export { ContestFigures } from './contest-figures.js';
export { type OpenFigures } from './kept-figures.js';
export { figuresToWire, FiguresWire } from './organization-figures.wire.js';
export { type CountedPerson, type FigureNode, FigureTree } from './figure-tree.js';
export { OpenOrganizationFigures } from './open-organization-figures.js';
export { OrganizationFiguresModule } from './organization-figures.module.js';
export { ReadFigures } from './read-figures.js';
export { comparesOrganizations } from './counted-person.js';
