// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import answer from './answer.json' with { type: 'json' };
import audit from './audit.json' with { type: 'json' };
import browser from './browser.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import counter from './counter.json' with { type: 'json' };
import events from './events.json' with { type: 'json' };
import evidence from './evidence.json' with { type: 'json' };
import exchange from './exchange.json' with { type: 'json' };
import figures from './figures.json' with { type: 'json' };
import frame from './frame.json' with { type: 'json' };
import ledger from './ledger.json' with { type: 'json' };
import levers from './levers.json' with { type: 'json' };
import library from './library.json' with { type: 'json' };
import options from './options.json' with { type: 'json' };
import panel from './panel.json' with { type: 'json' };
import plan from './plan.json' with { type: 'json' };
import playbook from './playbook.json' with { type: 'json' };
import popup from './popup.json' with { type: 'json' };
import reading from './reading.json' with { type: 'json' };
import report from './report.json' with { type: 'json' };
import state from './state.json' with { type: 'json' };

export default [
  answer,
  audit,
  browser,
  common,
  counter,
  events,
  evidence,
  exchange,
  figures,
  frame,
  ledger,
  levers,
  library,
  options,
  panel,
  plan,
  playbook,
  popup,
  reading,
  report,
  state,
];
