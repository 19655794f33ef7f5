// One story, one address: what decides whether two links are the same article is what the extraction calls its address.
export { withoutTracking as addressKey } from '../article/address.ts';
