// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import cloudflareMlAiEngineer from './cloudflare/ml-ai-engineer.json' with { type: 'json' };
import confluentMlAiEngineer from './confluent/ml-ai-engineer.json' with { type: 'json' };

export default [cloudflareMlAiEngineer, confluentMlAiEngineer];
