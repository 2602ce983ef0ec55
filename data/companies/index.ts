// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import adyen from './adyen.json' with { type: 'json' };
import affirm from './affirm.json' with { type: 'json' };
import airbnb from './airbnb.json' with { type: 'json' };
import airtable from './airtable.json' with { type: 'json' };
import akamai from './akamai.json' with { type: 'json' };
import amazon from './amazon.json' with { type: 'json' };
import anthropic from './anthropic.json' with { type: 'json' };
import apple from './apple.json' with { type: 'json' };
import asana from './asana.json' with { type: 'json' };
import ashby from './ashby.json' with { type: 'json' };
import atlassian from './atlassian.json' with { type: 'json' };
import block from './block.json' with { type: 'json' };
import bolt from './bolt.json' with { type: 'json' };
import box from './box.json' with { type: 'json' };
import brex from './brex.json' with { type: 'json' };
import canva from './canva.json' with { type: 'json' };
import chime from './chime.json' with { type: 'json' };
import cloudflare from './cloudflare.json' with { type: 'json' };
import cohere from './cohere.json' with { type: 'json' };
import coinbase from './coinbase.json' with { type: 'json' };
import confluent from './confluent.json' with { type: 'json' };
import databricks from './databricks.json' with { type: 'json' };
import datadog from './datadog.json' with { type: 'json' };
import deel from './deel.json' with { type: 'json' };
import discord from './discord.json' with { type: 'json' };
import doordash from './doordash.json' with { type: 'json' };
import dropbox from './dropbox.json' with { type: 'json' };
import elastic from './elastic.json' with { type: 'json' };
import elevenlabs from './elevenlabs.json' with { type: 'json' };
import faire from './faire.json' with { type: 'json' };
import fastly from './fastly.json' with { type: 'json' };
import figma from './figma.json' with { type: 'json' };
import flipkart from './flipkart.json' with { type: 'json' };
import front from './front.json' with { type: 'json' };
import gem from './gem.json' with { type: 'json' };
import github from './github.json' with { type: 'json' };
import gitlab from './gitlab.json' with { type: 'json' };
import glean from './glean.json' with { type: 'json' };
import google from './google.json' with { type: 'json' };
import gusto from './gusto.json' with { type: 'json' };
import harvey from './harvey.json' with { type: 'json' };
import hashicorp from './hashicorp.json' with { type: 'json' };
import ibm from './ibm.json' with { type: 'json' };
import instacart from './instacart.json' with { type: 'json' };
import klarna from './klarna.json' with { type: 'json' };
import linear from './linear.json' with { type: 'json' };
import lyft from './lyft.json' with { type: 'json' };
import mercury from './mercury.json' with { type: 'json' };
import meta from './meta.json' with { type: 'json' };
import microsoft from './microsoft.json' with { type: 'json' };
import mistral from './mistral.json' with { type: 'json' };
import monday from './monday.json' with { type: 'json' };
import mongodb from './mongodb.json' with { type: 'json' };
import monzo from './monzo.json' with { type: 'json' };
import netflix from './netflix.json' with { type: 'json' };
import notion from './notion.json' with { type: 'json' };
import nvidia from './nvidia.json' with { type: 'json' };
import okta from './okta.json' with { type: 'json' };
import openai from './openai.json' with { type: 'json' };
import oracle from './oracle.json' with { type: 'json' };
import palantir from './palantir.json' with { type: 'json' };
import perplexity from './perplexity.json' with { type: 'json' };
import pinterest from './pinterest.json' with { type: 'json' };
import plaid from './plaid.json' with { type: 'json' };
import ramp from './ramp.json' with { type: 'json' };
import razorpay from './razorpay.json' with { type: 'json' };
import reddit from './reddit.json' with { type: 'json' };
import remote from './remote.json' with { type: 'json' };
import render from './render.json' with { type: 'json' };
import replit from './replit.json' with { type: 'json' };
import revolut from './revolut.json' with { type: 'json' };
import rippling from './rippling.json' with { type: 'json' };
import robinhood from './robinhood.json' with { type: 'json' };
import salesforce from './salesforce.json' with { type: 'json' };
import scaleAi from './scale-ai.json' with { type: 'json' };
import segment from './segment.json' with { type: 'json' };
import shopify from './shopify.json' with { type: 'json' };
import slack from './slack.json' with { type: 'json' };
import snap from './snap.json' with { type: 'json' };
import snowflake from './snowflake.json' with { type: 'json' };
import splunk from './splunk.json' with { type: 'json' };
import spotify from './spotify.json' with { type: 'json' };
import squareEnix from './square-enix.json' with { type: 'json' };
import stripe from './stripe.json' with { type: 'json' };
import target from './target.json' with { type: 'json' };
import toast from './toast.json' with { type: 'json' };
import twilio from './twilio.json' with { type: 'json' };
import uber from './uber.json' with { type: 'json' };
import vanta from './vanta.json' with { type: 'json' };
import vercel from './vercel.json' with { type: 'json' };
import wise from './wise.json' with { type: 'json' };
import workday from './workday.json' with { type: 'json' };
import zoom from './zoom.json' with { type: 'json' };

export default [
  adyen,
  affirm,
  airbnb,
  airtable,
  akamai,
  amazon,
  anthropic,
  apple,
  asana,
  ashby,
  atlassian,
  block,
  bolt,
  box,
  brex,
  canva,
  chime,
  cloudflare,
  cohere,
  coinbase,
  confluent,
  databricks,
  datadog,
  deel,
  discord,
  doordash,
  dropbox,
  elastic,
  elevenlabs,
  faire,
  fastly,
  figma,
  flipkart,
  front,
  gem,
  github,
  gitlab,
  glean,
  google,
  gusto,
  harvey,
  hashicorp,
  ibm,
  instacart,
  klarna,
  linear,
  lyft,
  mercury,
  meta,
  microsoft,
  mistral,
  monday,
  mongodb,
  monzo,
  netflix,
  notion,
  nvidia,
  okta,
  openai,
  oracle,
  palantir,
  perplexity,
  pinterest,
  plaid,
  ramp,
  razorpay,
  reddit,
  remote,
  render,
  replit,
  revolut,
  rippling,
  robinhood,
  salesforce,
  scaleAi,
  segment,
  shopify,
  slack,
  snap,
  snowflake,
  splunk,
  spotify,
  squareEnix,
  stripe,
  target,
  toast,
  twilio,
  uber,
  vanta,
  vercel,
  wise,
  workday,
  zoom,
];
