export { audited } from './audited';
export { createGuard, type Caller, type Guard } from './guarded';
export { hideFailures } from './hideFailures';
export { createIdentify, type Identify } from './identified';
export { missingPermission } from './missingPermission';
export { parse } from './parse';
export { parseJson } from './parseJson';
export { readJsonBody } from './readJsonBody';
export { principalKey } from './principalKey';
