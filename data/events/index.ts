// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import cloudflareNewerResults from './cloudflare-newer-results.json' with { type: 'json' };
import cloudflareSharePrice from './cloudflare-share-price.json' with { type: 'json' };
import confluentSharesStopped from './confluent-shares-stopped.json' with { type: 'json' };

export default [cloudflareNewerResults, cloudflareSharePrice, confluentSharesStopped];
