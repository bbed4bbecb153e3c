export { DemoModule } from './demo.module.js';
export { OpenDemo } from './open-demo.js';
