/** Written by 'make generate' from src/config/schema.ts; do not edit. */
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const schema0 = {"type":"object","additionalProperties":false,"properties":{"gateway":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["local"]},"port":{"type":"integer","minimum":0,"maximum":65535},"bind":{"enum":["loopback","lan","auto","tailnet","custom"]},"customBindHost":{"type":"string","minLength":1},"trustedProxies":{"type":"array","items":{"type":"string","minLength":1}},"shutdownSeconds":{"type":"number","minimum":0,"maximum":3600},"workers":{"type":"integer","minimum":1,"maximum":64},"tls":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"autoGenerate":{"type":"boolean"},"certPath":{"type":"string","minLength":1},"keyPath":{"type":"string","minLength":1},"caPath":{"type":"string","minLength":1}}},"auth":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["token","password","none"]},"token":{"type":"string","minLength":1},"password":{"type":"string","minLength":1},"keys":{"type":"array","items":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"sha256":{"type":"string","pattern":"^[0-9A-Fa-f]{64}$"},"secret":{"type":"string","minLength":1},"agents":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"}},"models":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^*\\s]*[^\\s]$"}},"scopes":{"type":"array","minItems":1,"items":{"enum":["read","write","admin"]}},"tools":{"type":"boolean"},"requestsPerMinute":{"type":"integer","minimum":1,"maximum":1000000},"tokensPerDay":{"type":"integer","minimum":1,"maximum":1000000000000},"expiresAt":{"type":"string","minLength":1}}}},"rateLimit":{"type":"object","additionalProperties":false,"properties":{"maxAttempts":{"type":"integer","minimum":1},"windowMs":{"type":"integer","minimum":1,"maximum":86400000},"lockoutMs":{"type":"integer","minimum":1,"maximum":86400000},"exemptLoopback":{"type":"boolean"}}}}},"http":{"type":"object","additionalProperties":false,"properties":{"allowedHosts":{"type":"array","items":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"}},"allowedOrigins":{"type":"array","items":{"type":"string","pattern":"^https?://[^/]+$"}},"bodyTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"overload":{"type":"object","additionalProperties":false,"properties":{"maxRequests":{"type":"integer","minimum":1},"maxDelayMs":{"type":"integer","minimum":1,"maximum":60000}}},"endpoints":{"type":"object","additionalProperties":false,"properties":{"docs":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}},"metrics":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"auth":{"type":"boolean"}}},"chatCompletions":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"firstByteSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"keepAliveSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"stallSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"stored":{"type":"object","additionalProperties":false,"properties":{"maxCompletions":{"type":"integer","minimum":1},"maxBytes":{"type":"integer","minimum":1},"maxDays":{"type":"number","exclusiveMinimum":0}}},"images":{"type":"object","additionalProperties":false,"properties":{"allowUrl":{"type":"boolean"},"urlAllowlist":{"type":"array","items":{"type":"string","minLength":1}},"allowedMimes":{"type":"array","items":{"type":"string","minLength":1}},"maxBytes":{"type":"integer","minimum":1,"maximum":104857600},"maxRedirects":{"type":"integer","minimum":0,"maximum":10},"timeoutMs":{"type":"integer","minimum":1,"maximum":600000}}}}},"responses":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}}}}}}}},"agents":{"type":"object","additionalProperties":false,"properties":{"ownership":{"enum":["explicit"]},"defaults":{"type":"object","additionalProperties":false,"properties":{"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"systemAgent":{"type":"object","additionalProperties":false,"properties":{"agentId":{"type":"string","minLength":1}}}}},"list":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"name":{"type":"string"},"default":{"type":"boolean"}}}},"entries":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"name":{"type":"string"},"default":{"type":"boolean"}}}}}},"diagnostics":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"otel":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"endpoint":{"type":"string","minLength":1},"tracesEndpoint":{"type":"string","minLength":1},"protocol":{"enum":["http/protobuf"]},"headers":{"type":"object","additionalProperties":{"type":"string"}},"serviceName":{"type":"string","minLength":1},"traces":{"type":"boolean"},"sampleRate":{"type":"number","minimum":0,"maximum":1},"flushIntervalMs":{"type":"integer","minimum":0,"maximum":3600000}}}}},"env":{"type":"object","properties":{"vars":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":{"type":"string"}},"meta":{"type":"object","additionalProperties":false,"properties":{"migrations":{"type":"object","additionalProperties":false,"properties":{"modelPolicyAllowlist":{"type":"boolean"}}}}},"models":{"type":"object","additionalProperties":false,"properties":{"providers":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"api":{"enum":["openai-completions","anthropic-messages","ollama"]},"baseUrl":{"type":"string","pattern":"^https?://"},"apiKey":{"type":"string","minLength":1},"headers":{"type":"object","additionalProperties":{"type":"string"}},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"match":{"type":"array","items":{"type":"string","minLength":1}},"options":{"type":"object"},"maxTokens":{"type":"integer","minimum":1},"models":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[!-~]{1,200}$"},"name":{"type":"string"},"reasoning":{"type":"boolean"},"contextWindow":{"type":"integer","minimum":1},"maxTokens":{"type":"integer","minimum":1},"baseUrl":{"type":"string","pattern":"^https?://"},"thinkingLevelMap":{"type":"object","additionalProperties":{"type":["string","null"]}},"compat":{"type":"object","additionalProperties":false,"properties":{"supportsDeveloperRole":{"type":"boolean"},"supportsUsageInStreaming":{"type":"boolean"},"maxTokensField":{"enum":["max_tokens","max_completion_tokens"]},"supportsEagerToolInputStreaming":{"type":"boolean"},"supportsTemperature":{"type":"boolean"},"supportsPromptCacheKey":{"type":"boolean"},"supportsLongCacheRetention":{"type":"boolean"},"supportsJsonSchemaResponseFormat":{"type":"boolean"},"reasoningEffortMap":{"type":"object","additionalProperties":{"type":["string","null"]}},"supportedReasoningEfforts":{"type":"array","items":{"type":"string","minLength":1}},"unsupportedToolSchemaKeywords":{"type":"array","items":{"type":"string","minLength":1}},"strictMessageKeys":{"type":"boolean"},"requiresReasoningContentOnAssistantMessages":{"type":"boolean"},"requiresStringContent":{"type":"boolean"},"cacheControlFormat":{"enum":["anthropic"]},"openRouterRouting":{"type":"object"}}}}}]}}}}}}},"session":{"type":"object","additionalProperties":false,"properties":{"store":{"type":"object","additionalProperties":false,"dependentRequired":{"maxConnections":["url"]},"dependentSchemas":{"path":{"maxProperties":1}},"properties":{"path":{"type":"string","minLength":1},"url":{"type":"string","pattern":"^postgres(ql)?://"},"maxConnections":{"type":"integer","minimum":1}}},"maxTurns":{"type":"integer","minimum":1},"maxBytes":{"type":"integer","minimum":1024},"idleMinutes":{"type":"number","exclusiveMinimum":0},"maxAnswers":{"type":"integer","minimum":1},"maxAnswerBytes":{"type":"integer","minimum":1024},"keyHeaders":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const pattern1 = new RegExp("^[0-9A-Fa-f]{64}$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", "u");
const pattern3 = new RegExp("^[^*\\s]*[^\\s]$", "u");
const pattern4 = new RegExp("^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$", "u");
const pattern5 = new RegExp("^https?://[^/]+$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern9 = new RegExp("^https?://", "u");
const pattern10 = new RegExp("^[!-~]{1,200}$", "u");
const pattern12 = new RegExp("^postgres(ql)?://", "u");

const validate0 = (function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "gateway") || (key0 === "agents")) || (key0 === "diagnostics")) || (key0 === "env")) || (key0 === "meta")) || (key0 === "models")) || (key0 === "session"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.gateway !== undefined){
let data0 = data.gateway;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(func0.call(schema0.properties.gateway.properties, key1))){
const err1 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.mode !== undefined){
let data1 = data0.mode;
if(!(data1 === "local")){
const err2 = {instancePath:instancePath+"/gateway/mode",schemaPath:"#/properties/gateway/properties/mode/enum",keyword:"enum",params:{allowedValues: schema0.properties.gateway.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.gateway.properties.mode.enum,parentSchema:schema0.properties.gateway.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.port !== undefined){
let data2 = data0.port;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/gateway/port",schemaPath:"#/properties/gateway/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.port.type,parentSchema:schema0.properties.gateway.properties.port,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 65535 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/gateway/port",schemaPath:"#/properties/gateway/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema0.properties.gateway.properties.port,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/gateway/port",schemaPath:"#/properties/gateway/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.gateway.properties.port,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data0.bind !== undefined){
let data3 = data0.bind;
if(!(((((data3 === "loopback") || (data3 === "lan")) || (data3 === "auto")) || (data3 === "tailnet")) || (data3 === "custom"))){
const err6 = {instancePath:instancePath+"/gateway/bind",schemaPath:"#/properties/gateway/properties/bind/enum",keyword:"enum",params:{allowedValues: schema0.properties.gateway.properties.bind.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.gateway.properties.bind.enum,parentSchema:schema0.properties.gateway.properties.bind,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.customBindHost !== undefined){
let data4 = data0.customBindHost;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err7 = {instancePath:instancePath+"/gateway/customBindHost",schemaPath:"#/properties/gateway/properties/customBindHost/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.customBindHost,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/gateway/customBindHost",schemaPath:"#/properties/gateway/properties/customBindHost/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.customBindHost.type,parentSchema:schema0.properties.gateway.properties.customBindHost,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.trustedProxies !== undefined){
let data5 = data0.trustedProxies;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err9 = {instancePath:instancePath+"/gateway/trustedProxies/" + i0,schemaPath:"#/properties/gateway/properties/trustedProxies/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.trustedProxies.items,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/gateway/trustedProxies/" + i0,schemaPath:"#/properties/gateway/properties/trustedProxies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.trustedProxies.items.type,parentSchema:schema0.properties.gateway.properties.trustedProxies.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/gateway/trustedProxies",schemaPath:"#/properties/gateway/properties/trustedProxies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.trustedProxies.type,parentSchema:schema0.properties.gateway.properties.trustedProxies,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.shutdownSeconds !== undefined){
let data7 = data0.shutdownSeconds;
if(typeof data7 == "number"){
if(data7 > 3600 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/gateway/shutdownSeconds",schemaPath:"#/properties/gateway/properties/shutdownSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema0.properties.gateway.properties.shutdownSeconds,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/gateway/shutdownSeconds",schemaPath:"#/properties/gateway/properties/shutdownSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.gateway.properties.shutdownSeconds,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/gateway/shutdownSeconds",schemaPath:"#/properties/gateway/properties/shutdownSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.shutdownSeconds.type,parentSchema:schema0.properties.gateway.properties.shutdownSeconds,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.workers !== undefined){
let data8 = data0.workers;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err15 = {instancePath:instancePath+"/gateway/workers",schemaPath:"#/properties/gateway/properties/workers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.workers.type,parentSchema:schema0.properties.gateway.properties.workers,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 64 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/gateway/workers",schemaPath:"#/properties/gateway/properties/workers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema0.properties.gateway.properties.workers,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/gateway/workers",schemaPath:"#/properties/gateway/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.workers,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data0.tls !== undefined){
let data9 = data0.tls;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(((((key2 === "enabled") || (key2 === "autoGenerate")) || (key2 === "certPath")) || (key2 === "keyPath")) || (key2 === "caPath"))){
const err18 = {instancePath:instancePath+"/gateway/tls",schemaPath:"#/properties/gateway/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.tls,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.enabled !== undefined){
let data10 = data9.enabled;
if(typeof data10 !== "boolean"){
const err19 = {instancePath:instancePath+"/gateway/tls/enabled",schemaPath:"#/properties/gateway/properties/tls/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.tls.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.tls.properties.enabled,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.autoGenerate !== undefined){
let data11 = data9.autoGenerate;
if(typeof data11 !== "boolean"){
const err20 = {instancePath:instancePath+"/gateway/tls/autoGenerate",schemaPath:"#/properties/gateway/properties/tls/properties/autoGenerate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.tls.properties.autoGenerate.type,parentSchema:schema0.properties.gateway.properties.tls.properties.autoGenerate,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.certPath !== undefined){
let data12 = data9.certPath;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err21 = {instancePath:instancePath+"/gateway/tls/certPath",schemaPath:"#/properties/gateway/properties/tls/properties/certPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.tls.properties.certPath,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/gateway/tls/certPath",schemaPath:"#/properties/gateway/properties/tls/properties/certPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.tls.properties.certPath.type,parentSchema:schema0.properties.gateway.properties.tls.properties.certPath,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.keyPath !== undefined){
let data13 = data9.keyPath;
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err23 = {instancePath:instancePath+"/gateway/tls/keyPath",schemaPath:"#/properties/gateway/properties/tls/properties/keyPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.tls.properties.keyPath,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/gateway/tls/keyPath",schemaPath:"#/properties/gateway/properties/tls/properties/keyPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.tls.properties.keyPath.type,parentSchema:schema0.properties.gateway.properties.tls.properties.keyPath,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.caPath !== undefined){
let data14 = data9.caPath;
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err25 = {instancePath:instancePath+"/gateway/tls/caPath",schemaPath:"#/properties/gateway/properties/tls/properties/caPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.tls.properties.caPath,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/gateway/tls/caPath",schemaPath:"#/properties/gateway/properties/tls/properties/caPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.tls.properties.caPath.type,parentSchema:schema0.properties.gateway.properties.tls.properties.caPath,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/gateway/tls",schemaPath:"#/properties/gateway/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.tls.type,parentSchema:schema0.properties.gateway.properties.tls,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data0.auth !== undefined){
let data15 = data0.auth;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!(((((key3 === "mode") || (key3 === "token")) || (key3 === "password")) || (key3 === "keys")) || (key3 === "rateLimit"))){
const err28 = {instancePath:instancePath+"/gateway/auth",schemaPath:"#/properties/gateway/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.auth,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.mode !== undefined){
let data16 = data15.mode;
if(!(((data16 === "token") || (data16 === "password")) || (data16 === "none"))){
const err29 = {instancePath:instancePath+"/gateway/auth/mode",schemaPath:"#/properties/gateway/properties/auth/properties/mode/enum",keyword:"enum",params:{allowedValues: schema0.properties.gateway.properties.auth.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.gateway.properties.auth.properties.mode.enum,parentSchema:schema0.properties.gateway.properties.auth.properties.mode,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data15.token !== undefined){
let data17 = data15.token;
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err30 = {instancePath:instancePath+"/gateway/auth/token",schemaPath:"#/properties/gateway/properties/auth/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.token,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/gateway/auth/token",schemaPath:"#/properties/gateway/properties/auth/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.token.type,parentSchema:schema0.properties.gateway.properties.auth.properties.token,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.password !== undefined){
let data18 = data15.password;
if(typeof data18 === "string"){
if(func1(data18) < 1){
const err32 = {instancePath:instancePath+"/gateway/auth/password",schemaPath:"#/properties/gateway/properties/auth/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.password,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/gateway/auth/password",schemaPath:"#/properties/gateway/properties/auth/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.password.type,parentSchema:schema0.properties.gateway.properties.auth.properties.password,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.keys !== undefined){
let data19 = data15.keys;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.id === undefined){
const err34 = {instancePath:instancePath+"/gateway/auth/keys/" + i1,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.gateway.properties.auth.properties.keys.items.required,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key4 in data20){
if(!(func0.call(schema0.properties.gateway.properties.auth.properties.keys.items.properties, key4))){
const err35 = {instancePath:instancePath+"/gateway/auth/keys/" + i1,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data20.id !== undefined){
let data21 = data20.id;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err36 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/id",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,63}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,63}$",parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.id,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/id",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.id.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.id,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data20.sha256 !== undefined){
let data22 = data20.sha256;
if(typeof data22 === "string"){
if(!pattern1.test(data22)){
const err38 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/sha256",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{64}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{64}$"+"\"",schema:"^[0-9A-Fa-f]{64}$",parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.sha256,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/sha256",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.sha256.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.sha256,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data20.secret !== undefined){
let data23 = data20.secret;
if(typeof data23 === "string"){
if(func1(data23) < 1){
const err40 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/secret",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.secret,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/secret",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.secret.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.secret,data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data20.agents !== undefined){
let data24 = data20.agents;
if(Array.isArray(data24)){
if(data24.length < 1){
const err42 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/agents",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/agents/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(typeof data25 === "string"){
if(!pattern2.test(data25)){
const err43 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/agents/" + i2,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/agents/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents.items,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/agents/" + i2,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/agents/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents.items.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents.items,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/agents",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data20.models !== undefined){
let data26 = data20.models;
if(Array.isArray(data26)){
if(data26.length < 1){
const err46 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/models",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/models/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(typeof data27 === "string"){
if(!pattern3.test(data27)){
const err47 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/models/" + i3,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/models/items/pattern",keyword:"pattern",params:{pattern: "^[^*\\s]*[^\\s]$"},message:"must match pattern \""+"^[^*\\s]*[^\\s]$"+"\"",schema:"^[^*\\s]*[^\\s]$",parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models.items,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/models/" + i3,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/models/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models.items.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models.items,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/models",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.scopes !== undefined){
let data28 = data20.scopes;
if(Array.isArray(data28)){
if(data28.length < 1){
const err50 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/scopes",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if(!(((data29 === "read") || (data29 === "write")) || (data29 === "admin"))){
const err51 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/scopes/" + i4,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/scopes/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes.items.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes.items.enum,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes.items,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/scopes",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes,data:data28};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data20.tools !== undefined){
let data30 = data20.tools;
if(typeof data30 !== "boolean"){
const err53 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tools",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tools/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tools.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tools,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.requestsPerMinute !== undefined){
let data31 = data20.requestsPerMinute;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
const err54 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/requestsPerMinute",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/requestsPerMinute/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data31 == "number"){
if(data31 > 1000000 || isNaN(data31)){
const err55 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/requestsPerMinute",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/requestsPerMinute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err56 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/requestsPerMinute",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/requestsPerMinute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data20.tokensPerDay !== undefined){
let data32 = data20.tokensPerDay;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err57 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tokensPerDay",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tokensPerDay/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data32 == "number"){
if(data32 > 1000000000000 || isNaN(data32)){
const err58 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tokensPerDay",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tokensPerDay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000",schema:1000000000000,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err59 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tokensPerDay",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tokensPerDay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data20.expiresAt !== undefined){
let data33 = data20.expiresAt;
if(typeof data33 === "string"){
if(func1(data33) < 1){
const err60 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/expiresAt",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/expiresAt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.expiresAt,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/expiresAt",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.expiresAt.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.expiresAt,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/gateway/auth/keys/" + i1,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.auth.properties.keys.items.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items,data:data20};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/gateway/auth/keys",schemaPath:"#/properties/gateway/properties/auth/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.auth.properties.keys.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys,data:data19};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data15.rateLimit !== undefined){
let data34 = data15.rateLimit;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key5 in data34){
if(!((((key5 === "maxAttempts") || (key5 === "windowMs")) || (key5 === "lockoutMs")) || (key5 === "exemptLoopback"))){
const err64 = {instancePath:instancePath+"/gateway/auth/rateLimit",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit,data:data34};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data34.maxAttempts !== undefined){
let data35 = data34.maxAttempts;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
const err65 = {instancePath:instancePath+"/gateway/auth/rateLimit/maxAttempts",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/maxAttempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.maxAttempts.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.maxAttempts,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data35 == "number"){
if(data35 < 1 || isNaN(data35)){
const err66 = {instancePath:instancePath+"/gateway/auth/rateLimit/maxAttempts",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/maxAttempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.maxAttempts,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data34.windowMs !== undefined){
let data36 = data34.windowMs;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err67 = {instancePath:instancePath+"/gateway/auth/rateLimit/windowMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/windowMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs,data:data36};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data36 == "number"){
if(data36 > 86400000 || isNaN(data36)){
const err68 = {instancePath:instancePath+"/gateway/auth/rateLimit/windowMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/windowMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs,data:data36};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data36 < 1 || isNaN(data36)){
const err69 = {instancePath:instancePath+"/gateway/auth/rateLimit/windowMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/windowMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs,data:data36};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data34.lockoutMs !== undefined){
let data37 = data34.lockoutMs;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
const err70 = {instancePath:instancePath+"/gateway/auth/rateLimit/lockoutMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/lockoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs,data:data37};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data37 == "number"){
if(data37 > 86400000 || isNaN(data37)){
const err71 = {instancePath:instancePath+"/gateway/auth/rateLimit/lockoutMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/lockoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs,data:data37};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data37 < 1 || isNaN(data37)){
const err72 = {instancePath:instancePath+"/gateway/auth/rateLimit/lockoutMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/lockoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs,data:data37};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data34.exemptLoopback !== undefined){
let data38 = data34.exemptLoopback;
if(typeof data38 !== "boolean"){
const err73 = {instancePath:instancePath+"/gateway/auth/rateLimit/exemptLoopback",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/exemptLoopback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.exemptLoopback.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.exemptLoopback,data:data38};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/gateway/auth/rateLimit",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit,data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/gateway/auth",schemaPath:"#/properties/gateway/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.auth.type,parentSchema:schema0.properties.gateway.properties.auth,data:data15};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data0.http !== undefined){
let data39 = data0.http;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key6 in data39){
if(!(((((key6 === "allowedHosts") || (key6 === "allowedOrigins")) || (key6 === "bodyTimeoutSeconds")) || (key6 === "overload")) || (key6 === "endpoints"))){
const err76 = {instancePath:instancePath+"/gateway/http",schemaPath:"#/properties/gateway/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data39.allowedHosts !== undefined){
let data40 = data39.allowedHosts;
if(Array.isArray(data40)){
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
let data41 = data40[i5];
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
const err77 = {instancePath:instancePath+"/gateway/http/allowedHosts/" + i5,schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$",parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts.items,data:data41};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/gateway/http/allowedHosts/" + i5,schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.allowedHosts.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts.items,data:data41};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/gateway/http/allowedHosts",schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.allowedHosts.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts,data:data40};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data39.allowedOrigins !== undefined){
let data42 = data39.allowedOrigins;
if(Array.isArray(data42)){
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
let data43 = data42[i6];
if(typeof data43 === "string"){
if(!pattern5.test(data43)){
const err80 = {instancePath:instancePath+"/gateway/http/allowedOrigins/" + i6,schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^/]+$"},message:"must match pattern \""+"^https?://[^/]+$"+"\"",schema:"^https?://[^/]+$",parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items,data:data43};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/gateway/http/allowedOrigins/" + i6,schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items,data:data43};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/gateway/http/allowedOrigins",schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.allowedOrigins.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins,data:data42};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data39.bodyTimeoutSeconds !== undefined){
let data44 = data39.bodyTimeoutSeconds;
if(typeof data44 == "number"){
if(data44 > 86400 || isNaN(data44)){
const err83 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data44};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data44 <= 0 || isNaN(data44)){
const err84 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data44};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data44};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data39.overload !== undefined){
let data45 = data39.overload;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key7 in data45){
if(!((key7 === "maxRequests") || (key7 === "maxDelayMs"))){
const err86 = {instancePath:instancePath+"/gateway/http/overload",schemaPath:"#/properties/gateway/properties/http/properties/overload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.overload,data:data45};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data45.maxRequests !== undefined){
let data46 = data45.maxRequests;
if(!((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46)))){
const err87 = {instancePath:instancePath+"/gateway/http/overload/maxRequests",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests,data:data46};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(typeof data46 == "number"){
if(data46 < 1 || isNaN(data46)){
const err88 = {instancePath:instancePath+"/gateway/http/overload/maxRequests",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests,data:data46};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data45.maxDelayMs !== undefined){
let data47 = data45.maxDelayMs;
if(!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))){
const err89 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data47};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data47 == "number"){
if(data47 > 60000 || isNaN(data47)){
const err90 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000",schema:60000,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data47};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data47 < 1 || isNaN(data47)){
const err91 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data47};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/gateway/http/overload",schemaPath:"#/properties/gateway/properties/http/properties/overload/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.overload.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload,data:data45};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data39.endpoints !== undefined){
let data48 = data39.endpoints;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key8 in data48){
if(!((((key8 === "docs") || (key8 === "metrics")) || (key8 === "chatCompletions")) || (key8 === "responses"))){
const err93 = {instancePath:instancePath+"/gateway/http/endpoints",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints,data:data48};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data48.docs !== undefined){
let data49 = data48.docs;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key9 in data49){
if(!(key9 === "enabled")){
const err94 = {instancePath:instancePath+"/gateway/http/endpoints/docs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs,data:data49};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data49.enabled !== undefined){
let data50 = data49.enabled;
if(typeof data50 !== "boolean"){
const err95 = {instancePath:instancePath+"/gateway/http/endpoints/docs/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.properties.enabled,data:data50};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/gateway/http/endpoints/docs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs,data:data49};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data48.metrics !== undefined){
let data51 = data48.metrics;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key10 in data51){
if(!((key10 === "enabled") || (key10 === "auth"))){
const err97 = {instancePath:instancePath+"/gateway/http/endpoints/metrics",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics,data:data51};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data51.enabled !== undefined){
let data52 = data51.enabled;
if(typeof data52 !== "boolean"){
const err98 = {instancePath:instancePath+"/gateway/http/endpoints/metrics/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/metrics/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.properties.enabled,data:data52};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data51.auth !== undefined){
let data53 = data51.auth;
if(typeof data53 !== "boolean"){
const err99 = {instancePath:instancePath+"/gateway/http/endpoints/metrics/auth",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/metrics/properties/auth/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.properties.auth.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.properties.auth,data:data53};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/gateway/http/endpoints/metrics",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics,data:data51};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data48.chatCompletions !== undefined){
let data54 = data48.chatCompletions;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key11 in data54){
if(!((((((key11 === "enabled") || (key11 === "firstByteSeconds")) || (key11 === "keepAliveSeconds")) || (key11 === "stallSeconds")) || (key11 === "stored")) || (key11 === "images"))){
const err101 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions,data:data54};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data54.enabled !== undefined){
let data55 = data54.enabled;
if(typeof data55 !== "boolean"){
const err102 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.enabled,data:data55};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data54.firstByteSeconds !== undefined){
let data56 = data54.firstByteSeconds;
if(typeof data56 == "number"){
if(data56 > 86400 || isNaN(data56)){
const err103 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data56};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data56 <= 0 || isNaN(data56)){
const err104 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data56};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data56};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data54.keepAliveSeconds !== undefined){
let data57 = data54.keepAliveSeconds;
if(typeof data57 == "number"){
if(data57 > 86400 || isNaN(data57)){
const err106 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data57};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data57 <= 0 || isNaN(data57)){
const err107 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data57};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data57};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data54.stallSeconds !== undefined){
let data58 = data54.stallSeconds;
if(typeof data58 == "number"){
if(data58 > 86400 || isNaN(data58)){
const err109 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data58};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data58 <= 0 || isNaN(data58)){
const err110 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data58};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data58};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data54.stored !== undefined){
let data59 = data54.stored;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key12 in data59){
if(!(((key12 === "maxCompletions") || (key12 === "maxBytes")) || (key12 === "maxDays"))){
const err112 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored,data:data59};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data59.maxCompletions !== undefined){
let data60 = data59.maxCompletions;
if(!((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60)))){
const err113 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored/maxCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/properties/maxCompletions/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxCompletions.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxCompletions,data:data60};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(typeof data60 == "number"){
if(data60 < 1 || isNaN(data60)){
const err114 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored/maxCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/properties/maxCompletions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxCompletions,data:data60};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data59.maxBytes !== undefined){
let data61 = data59.maxBytes;
if(!((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61)))){
const err115 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxBytes.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxBytes,data:data61};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(typeof data61 == "number"){
if(data61 < 1 || isNaN(data61)){
const err116 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxBytes,data:data61};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data59.maxDays !== undefined){
let data62 = data59.maxDays;
if(typeof data62 == "number"){
if(data62 <= 0 || isNaN(data62)){
const err117 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored/maxDays",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/properties/maxDays/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxDays,data:data62};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored/maxDays",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/properties/maxDays/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxDays.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxDays,data:data62};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored,data:data59};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data54.images !== undefined){
let data63 = data54.images;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key13 in data63){
if(!((((((key13 === "allowUrl") || (key13 === "urlAllowlist")) || (key13 === "allowedMimes")) || (key13 === "maxBytes")) || (key13 === "maxRedirects")) || (key13 === "timeoutMs"))){
const err120 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images,data:data63};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data63.allowUrl !== undefined){
let data64 = data63.allowUrl;
if(typeof data64 !== "boolean"){
const err121 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowUrl",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowUrl/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowUrl.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowUrl,data:data64};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data63.urlAllowlist !== undefined){
let data65 = data63.urlAllowlist;
if(Array.isArray(data65)){
const len7 = data65.length;
for(let i7=0; i7<len7; i7++){
let data66 = data65[i7];
if(typeof data66 === "string"){
if(func1(data66) < 1){
const err122 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist/" + i7,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items,data:data66};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist/" + i7,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items,data:data66};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist,data:data65};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data63.allowedMimes !== undefined){
let data67 = data63.allowedMimes;
if(Array.isArray(data67)){
const len8 = data67.length;
for(let i8=0; i8<len8; i8++){
let data68 = data67[i8];
if(typeof data68 === "string"){
if(func1(data68) < 1){
const err125 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes/" + i8,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items,data:data68};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes/" + i8,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items,data:data68};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes,data:data67};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data63.maxBytes !== undefined){
let data69 = data63.maxBytes;
if(!((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69)))){
const err128 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data69};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(typeof data69 == "number"){
if(data69 > 104857600 || isNaN(data69)){
const err129 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600},message:"must be <= 104857600",schema:104857600,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data69};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data69 < 1 || isNaN(data69)){
const err130 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data69};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data63.maxRedirects !== undefined){
let data70 = data63.maxRedirects;
if(!((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70)))){
const err131 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data70};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(typeof data70 == "number"){
if(data70 > 10 || isNaN(data70)){
const err132 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data70};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data70 < 0 || isNaN(data70)){
const err133 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data70};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data63.timeoutMs !== undefined){
let data71 = data63.timeoutMs;
if(!((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71)))){
const err134 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data71};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(typeof data71 == "number"){
if(data71 > 600000 || isNaN(data71)){
const err135 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000",schema:600000,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data71};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data71 < 1 || isNaN(data71)){
const err136 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data71};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
}
else {
const err137 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images,data:data63};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions,data:data54};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data48.responses !== undefined){
let data72 = data48.responses;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key14 in data72){
if(!(key14 === "enabled")){
const err139 = {instancePath:instancePath+"/gateway/http/endpoints/responses",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/responses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses,data:data72};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data72.enabled !== undefined){
let data73 = data72.enabled;
if(typeof data73 !== "boolean"){
const err140 = {instancePath:instancePath+"/gateway/http/endpoints/responses/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/responses/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses.properties.enabled,data:data73};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/gateway/http/endpoints/responses",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/responses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses,data:data72};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/gateway/http/endpoints",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints,data:data48};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/gateway/http",schemaPath:"#/properties/gateway/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.type,parentSchema:schema0.properties.gateway.properties.http,data:data39};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.type,parentSchema:schema0.properties.gateway,data:data0};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.agents !== undefined){
let data74 = data.agents;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key15 in data74){
if(!((((key15 === "ownership") || (key15 === "defaults")) || (key15 === "list")) || (key15 === "entries"))){
const err145 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents,data:data74};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data74.ownership !== undefined){
let data75 = data74.ownership;
if(!(data75 === "explicit")){
const err146 = {instancePath:instancePath+"/agents/ownership",schemaPath:"#/properties/agents/properties/ownership/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.ownership.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.properties.ownership.enum,parentSchema:schema0.properties.agents.properties.ownership,data:data75};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data74.defaults !== undefined){
let data76 = data74.defaults;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key16 in data76){
if(!(func0.call(schema0.properties.agents.properties.defaults.properties, key16))){
const err147 = {instancePath:instancePath+"/agents/defaults",schemaPath:"#/properties/agents/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults,data:data76};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data76.model !== undefined){
let data77 = data76.model;
const _errs168 = errors;
let valid35 = false;
const _errs169 = errors;
if(typeof data77 === "string"){
if(func1(data77) < 1){
const err148 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0],data:data77};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0],data:data77};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid0 = _errs169 === errors;
valid35 = valid35 || _valid0;
const _errs171 = errors;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key17 in data77){
if(!((key17 === "primary") || (key17 === "fallbacks"))){
const err150 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1],data:data77};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data77.primary !== undefined){
let data78 = data77.primary;
if(typeof data78 === "string"){
if(func1(data78) < 1){
const err151 = {instancePath:instancePath+"/agents/defaults/model/primary",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary,data:data78};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/agents/defaults/model/primary",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary,data:data78};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data77.fallbacks !== undefined){
let data79 = data77.fallbacks;
if(Array.isArray(data79)){
const len9 = data79.length;
for(let i9=0; i9<len9; i9++){
let data80 = data79[i9];
if(typeof data80 === "string"){
if(func1(data80) < 1){
const err153 = {instancePath:instancePath+"/agents/defaults/model/fallbacks/" + i9,schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items,data:data80};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/agents/defaults/model/fallbacks/" + i9,schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items,data:data80};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/agents/defaults/model/fallbacks",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks,data:data79};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1],data:data77};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid0 = _errs171 === errors;
valid35 = valid35 || _valid0;
if(!valid35){
const err157 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.defaults.properties.model,data:data77};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
}
}
if(data76.modelPolicy !== undefined){
let data81 = data76.modelPolicy;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key18 in data81){
if(!(key18 === "allow")){
const err158 = {instancePath:instancePath+"/agents/defaults/modelPolicy",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy,data:data81};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data81.allow !== undefined){
let data82 = data81.allow;
if(Array.isArray(data82)){
const len10 = data82.length;
for(let i10=0; i10<len10; i10++){
let data83 = data82[i10];
if(typeof data83 === "string"){
if(func1(data83) < 1){
const err159 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow/" + i10,schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items,data:data83};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow/" + i10,schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items,data:data83};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow,data:data82};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/agents/defaults/modelPolicy",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy,data:data81};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data76.models !== undefined){
let data84 = data76.models;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key19 in data84){
let data85 = data84[key19];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key20 in data85){
if(!(key20 === "alias")){
const err163 = {instancePath:instancePath+"/agents/defaults/models/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties,data:data85};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data85.alias !== undefined){
let data86 = data85.alias;
if(typeof data86 !== "string"){
const err164 = {instancePath:instancePath+"/agents/defaults/models/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.properties.alias,data:data86};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/agents/defaults/models/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties,data:data85};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/agents/defaults/models",schemaPath:"#/properties/agents/properties/defaults/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.models.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models,data:data84};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data76.workspace !== undefined){
let data87 = data76.workspace;
if(typeof data87 === "string"){
if(func1(data87) < 1){
const err167 = {instancePath:instancePath+"/agents/defaults/workspace",schemaPath:"#/properties/agents/properties/defaults/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.workspace,data:data87};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/agents/defaults/workspace",schemaPath:"#/properties/agents/properties/defaults/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.workspace.type,parentSchema:schema0.properties.agents.properties.defaults.properties.workspace,data:data87};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data76.systemPrompt !== undefined){
let data88 = data76.systemPrompt;
if(typeof data88 !== "string"){
const err169 = {instancePath:instancePath+"/agents/defaults/systemPrompt",schemaPath:"#/properties/agents/properties/defaults/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemPrompt,data:data88};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data76.params !== undefined){
let data89 = data76.params;
if(!(data89 && typeof data89 == "object" && !Array.isArray(data89))){
const err170 = {instancePath:instancePath+"/agents/defaults/params",schemaPath:"#/properties/agents/properties/defaults/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.params.type,parentSchema:schema0.properties.agents.properties.defaults.properties.params,data:data89};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data76.timeoutSeconds !== undefined){
let data90 = data76.timeoutSeconds;
if(typeof data90 == "number"){
if(data90 > 86400 || isNaN(data90)){
const err171 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data90};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data90 <= 0 || isNaN(data90)){
const err172 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data90};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data90};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data76.idleTimeoutSeconds !== undefined){
let data91 = data76.idleTimeoutSeconds;
if(typeof data91 == "number"){
if(data91 > 86400 || isNaN(data91)){
const err174 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data91};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data91 <= 0 || isNaN(data91)){
const err175 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data91};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data91};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data76.systemAgent !== undefined){
let data92 = data76.systemAgent;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key21 in data92){
if(!(key21 === "agentId")){
const err177 = {instancePath:instancePath+"/agents/defaults/systemAgent",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent,data:data92};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data92.agentId !== undefined){
let data93 = data92.agentId;
if(typeof data93 === "string"){
if(func1(data93) < 1){
const err178 = {instancePath:instancePath+"/agents/defaults/systemAgent/agentId",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/properties/agentId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId,data:data93};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/agents/defaults/systemAgent/agentId",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/properties/agentId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId,data:data93};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/agents/defaults/systemAgent",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.systemAgent.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent,data:data92};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/agents/defaults",schemaPath:"#/properties/agents/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.type,parentSchema:schema0.properties.agents.properties.defaults,data:data76};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data74.list !== undefined){
let data94 = data74.list;
if(Array.isArray(data94)){
const len11 = data94.length;
for(let i11=0; i11<len11; i11++){
let data95 = data94[i11];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.id === undefined){
const err182 = {instancePath:instancePath+"/agents/list/" + i11,schemaPath:"#/properties/agents/properties/list/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.agents.properties.list.items.required,parentSchema:schema0.properties.agents.properties.list.items,data:data95};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key22 in data95){
if(!(func0.call(schema0.properties.agents.properties.list.items.properties, key22))){
const err183 = {instancePath:instancePath+"/agents/list/" + i11,schemaPath:"#/properties/agents/properties/list/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items,data:data95};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data95.id !== undefined){
let data96 = data95.id;
if(typeof data96 === "string"){
if(!pattern2.test(data96)){
const err184 = {instancePath:instancePath+"/agents/list/" + i11+"/id",schemaPath:"#/properties/agents/properties/list/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.agents.properties.list.items.properties.id,data:data96};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/agents/list/" + i11+"/id",schemaPath:"#/properties/agents/properties/list/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.id.type,parentSchema:schema0.properties.agents.properties.list.items.properties.id,data:data96};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data95.model !== undefined){
let data97 = data95.model;
const _errs218 = errors;
let valid48 = false;
const _errs219 = errors;
if(typeof data97 === "string"){
if(func1(data97) < 1){
const err186 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0],data:data97};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0],data:data97};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var _valid1 = _errs219 === errors;
valid48 = valid48 || _valid1;
const _errs221 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key23 in data97){
if(!((key23 === "primary") || (key23 === "fallbacks"))){
const err188 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1],data:data97};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data97.primary !== undefined){
let data98 = data97.primary;
if(typeof data98 === "string"){
if(func1(data98) < 1){
const err189 = {instancePath:instancePath+"/agents/list/" + i11+"/model/primary",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary,data:data98};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/agents/list/" + i11+"/model/primary",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary,data:data98};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data97.fallbacks !== undefined){
let data99 = data97.fallbacks;
if(Array.isArray(data99)){
const len12 = data99.length;
for(let i12=0; i12<len12; i12++){
let data100 = data99[i12];
if(typeof data100 === "string"){
if(func1(data100) < 1){
const err191 = {instancePath:instancePath+"/agents/list/" + i11+"/model/fallbacks/" + i12,schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items,data:data100};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/agents/list/" + i11+"/model/fallbacks/" + i12,schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items,data:data100};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/agents/list/" + i11+"/model/fallbacks",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks,data:data99};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1],data:data97};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid1 = _errs221 === errors;
valid48 = valid48 || _valid1;
if(!valid48){
const err195 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.list.items.properties.model,data:data97};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
else {
errors = _errs218;
if(vErrors !== null){
if(_errs218){
vErrors.length = _errs218;
}
else {
vErrors = null;
}
}
}
}
if(data95.modelPolicy !== undefined){
let data101 = data95.modelPolicy;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key24 in data101){
if(!(key24 === "allow")){
const err196 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy,data:data101};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data101.allow !== undefined){
let data102 = data101.allow;
if(Array.isArray(data102)){
const len13 = data102.length;
for(let i13=0; i13<len13; i13++){
let data103 = data102[i13];
if(typeof data103 === "string"){
if(func1(data103) < 1){
const err197 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy/allow/" + i13,schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items,data:data103};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy/allow/" + i13,schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items,data:data103};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy/allow",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow,data:data102};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy,data:data101};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data95.models !== undefined){
let data104 = data95.models;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key25 in data104){
let data105 = data104[key25];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key26 in data105){
if(!(key26 === "alias")){
const err201 = {instancePath:instancePath+"/agents/list/" + i11+"/models/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties,data:data105};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data105.alias !== undefined){
let data106 = data105.alias;
if(typeof data106 !== "string"){
const err202 = {instancePath:instancePath+"/agents/list/" + i11+"/models/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.properties.alias,data:data106};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/agents/list/" + i11+"/models/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties,data:data105};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/agents/list/" + i11+"/models",schemaPath:"#/properties/agents/properties/list/items/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.models.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models,data:data104};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data95.workspace !== undefined){
let data107 = data95.workspace;
if(typeof data107 === "string"){
if(func1(data107) < 1){
const err205 = {instancePath:instancePath+"/agents/list/" + i11+"/workspace",schemaPath:"#/properties/agents/properties/list/items/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.workspace,data:data107};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/agents/list/" + i11+"/workspace",schemaPath:"#/properties/agents/properties/list/items/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.workspace.type,parentSchema:schema0.properties.agents.properties.list.items.properties.workspace,data:data107};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data95.systemPrompt !== undefined){
let data108 = data95.systemPrompt;
if(typeof data108 !== "string"){
const err207 = {instancePath:instancePath+"/agents/list/" + i11+"/systemPrompt",schemaPath:"#/properties/agents/properties/list/items/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.list.items.properties.systemPrompt,data:data108};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data95.params !== undefined){
let data109 = data95.params;
if(!(data109 && typeof data109 == "object" && !Array.isArray(data109))){
const err208 = {instancePath:instancePath+"/agents/list/" + i11+"/params",schemaPath:"#/properties/agents/properties/list/items/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.params.type,parentSchema:schema0.properties.agents.properties.list.items.properties.params,data:data109};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data95.timeoutSeconds !== undefined){
let data110 = data95.timeoutSeconds;
if(typeof data110 == "number"){
if(data110 > 86400 || isNaN(data110)){
const err209 = {instancePath:instancePath+"/agents/list/" + i11+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data110};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data110 <= 0 || isNaN(data110)){
const err210 = {instancePath:instancePath+"/agents/list/" + i11+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data110};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/agents/list/" + i11+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data110};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data95.idleTimeoutSeconds !== undefined){
let data111 = data95.idleTimeoutSeconds;
if(typeof data111 == "number"){
if(data111 > 86400 || isNaN(data111)){
const err212 = {instancePath:instancePath+"/agents/list/" + i11+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data111};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data111 <= 0 || isNaN(data111)){
const err213 = {instancePath:instancePath+"/agents/list/" + i11+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data111};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/agents/list/" + i11+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data111};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data95.name !== undefined){
let data112 = data95.name;
if(typeof data112 !== "string"){
const err215 = {instancePath:instancePath+"/agents/list/" + i11+"/name",schemaPath:"#/properties/agents/properties/list/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.name.type,parentSchema:schema0.properties.agents.properties.list.items.properties.name,data:data112};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data95.default !== undefined){
let data113 = data95.default;
if(typeof data113 !== "boolean"){
const err216 = {instancePath:instancePath+"/agents/list/" + i11+"/default",schemaPath:"#/properties/agents/properties/list/items/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.agents.properties.list.items.properties.default.type,parentSchema:schema0.properties.agents.properties.list.items.properties.default,data:data113};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/agents/list/" + i11,schemaPath:"#/properties/agents/properties/list/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.type,parentSchema:schema0.properties.agents.properties.list.items,data:data95};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/agents/list",schemaPath:"#/properties/agents/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.type,parentSchema:schema0.properties.agents.properties.list,data:data94};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data74.entries !== undefined){
let data114 = data74.entries;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key27 in data114){
const _errs261 = errors;
if(typeof key27 === "string"){
if(!pattern2.test(key27)){
const err219 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.agents.properties.entries.propertyNames,data:key27,propertyName:key27};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.propertyNames.type,parentSchema:schema0.properties.agents.properties.entries.propertyNames,data:key27,propertyName:key27};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var valid57 = _errs261 === errors;
if(!valid57){
const err221 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames",keyword:"propertyNames",params:{propertyName: key27},message:"property name must be valid",schema:schema0.properties.agents.properties.entries.propertyNames,parentSchema:schema0.properties.agents.properties.entries,data:data114};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
for(const key28 in data114){
let data115 = data114[key28];
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key29 in data115){
if(!(func0.call(schema0.properties.agents.properties.entries.additionalProperties.properties, key29))){
const err222 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties,data:data115};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data115.model !== undefined){
let data116 = data115.model;
const _errs268 = errors;
let valid60 = false;
const _errs269 = errors;
if(typeof data116 === "string"){
if(func1(data116) < 1){
const err223 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0],data:data116};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0],data:data116};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid2 = _errs269 === errors;
valid60 = valid60 || _valid2;
const _errs271 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key30 in data116){
if(!((key30 === "primary") || (key30 === "fallbacks"))){
const err225 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1],data:data116};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data116.primary !== undefined){
let data117 = data116.primary;
if(typeof data117 === "string"){
if(func1(data117) < 1){
const err226 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/primary",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary,data:data117};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/primary",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary,data:data117};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data116.fallbacks !== undefined){
let data118 = data116.fallbacks;
if(Array.isArray(data118)){
const len14 = data118.length;
for(let i14=0; i14<len14; i14++){
let data119 = data118[i14];
if(typeof data119 === "string"){
if(func1(data119) < 1){
const err228 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks/" + i14,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items,data:data119};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks/" + i14,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items,data:data119};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks,data:data118};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1],data:data116};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid2 = _errs271 === errors;
valid60 = valid60 || _valid2;
if(!valid60){
const err232 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model,data:data116};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
else {
errors = _errs268;
if(vErrors !== null){
if(_errs268){
vErrors.length = _errs268;
}
else {
vErrors = null;
}
}
}
}
if(data115.modelPolicy !== undefined){
let data120 = data115.modelPolicy;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key31 in data120){
if(!(key31 === "allow")){
const err233 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy,data:data120};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data120.allow !== undefined){
let data121 = data120.allow;
if(Array.isArray(data121)){
const len15 = data121.length;
for(let i15=0; i15<len15; i15++){
let data122 = data121[i15];
if(typeof data122 === "string"){
if(func1(data122) < 1){
const err234 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow/" + i15,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items,data:data122};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow/" + i15,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items,data:data122};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow,data:data121};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy,data:data120};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data115.models !== undefined){
let data123 = data115.models;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key32 in data123){
let data124 = data123[key32];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key33 in data124){
if(!(key33 === "alias")){
const err238 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties,data:data124};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data124.alias !== undefined){
let data125 = data124.alias;
if(typeof data125 !== "string"){
const err239 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.properties.alias,data:data125};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties,data:data124};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models,data:data123};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data115.workspace !== undefined){
let data126 = data115.workspace;
if(typeof data126 === "string"){
if(func1(data126) < 1){
const err242 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspace",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace,data:data126};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspace",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace,data:data126};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data115.systemPrompt !== undefined){
let data127 = data115.systemPrompt;
if(typeof data127 !== "string"){
const err244 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/systemPrompt",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.systemPrompt,data:data127};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data115.params !== undefined){
let data128 = data115.params;
if(!(data128 && typeof data128 == "object" && !Array.isArray(data128))){
const err245 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.params.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.params,data:data128};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data115.timeoutSeconds !== undefined){
let data129 = data115.timeoutSeconds;
if(typeof data129 == "number"){
if(data129 > 86400 || isNaN(data129)){
const err246 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data129};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data129 <= 0 || isNaN(data129)){
const err247 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data129};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data129};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data115.idleTimeoutSeconds !== undefined){
let data130 = data115.idleTimeoutSeconds;
if(typeof data130 == "number"){
if(data130 > 86400 || isNaN(data130)){
const err249 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data130};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data130 <= 0 || isNaN(data130)){
const err250 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data130};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data130};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data115.name !== undefined){
let data131 = data115.name;
if(typeof data131 !== "string"){
const err252 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.name.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.name,data:data131};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data115.default !== undefined){
let data132 = data115.default;
if(typeof data132 !== "boolean"){
const err253 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.default.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.default,data:data132};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/agents/entries/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties,data:data115};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.type,parentSchema:schema0.properties.agents.properties.entries,data:data114};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.type,parentSchema:schema0.properties.agents,data:data74};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data.diagnostics !== undefined){
let data133 = data.diagnostics;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key34 in data133){
if(!((key34 === "enabled") || (key34 === "otel"))){
const err257 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.diagnostics,data:data133};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data133.enabled !== undefined){
let data134 = data133.enabled;
if(typeof data134 !== "boolean"){
const err258 = {instancePath:instancePath+"/diagnostics/enabled",schemaPath:"#/properties/diagnostics/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.diagnostics.properties.enabled.type,parentSchema:schema0.properties.diagnostics.properties.enabled,data:data134};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data133.otel !== undefined){
let data135 = data133.otel;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key35 in data135){
if(!(func0.call(schema0.properties.diagnostics.properties.otel.properties, key35))){
const err259 = {instancePath:instancePath+"/diagnostics/otel",schemaPath:"#/properties/diagnostics/properties/otel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.diagnostics.properties.otel,data:data135};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data135.enabled !== undefined){
let data136 = data135.enabled;
if(typeof data136 !== "boolean"){
const err260 = {instancePath:instancePath+"/diagnostics/otel/enabled",schemaPath:"#/properties/diagnostics/properties/otel/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.diagnostics.properties.otel.properties.enabled.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.enabled,data:data136};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data135.endpoint !== undefined){
let data137 = data135.endpoint;
if(typeof data137 === "string"){
if(func1(data137) < 1){
const err261 = {instancePath:instancePath+"/diagnostics/otel/endpoint",schemaPath:"#/properties/diagnostics/properties/otel/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.diagnostics.properties.otel.properties.endpoint,data:data137};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/diagnostics/otel/endpoint",schemaPath:"#/properties/diagnostics/properties/otel/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.diagnostics.properties.otel.properties.endpoint.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.endpoint,data:data137};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data135.tracesEndpoint !== undefined){
let data138 = data135.tracesEndpoint;
if(typeof data138 === "string"){
if(func1(data138) < 1){
const err263 = {instancePath:instancePath+"/diagnostics/otel/tracesEndpoint",schemaPath:"#/properties/diagnostics/properties/otel/properties/tracesEndpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.diagnostics.properties.otel.properties.tracesEndpoint,data:data138};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/diagnostics/otel/tracesEndpoint",schemaPath:"#/properties/diagnostics/properties/otel/properties/tracesEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.diagnostics.properties.otel.properties.tracesEndpoint.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.tracesEndpoint,data:data138};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data135.protocol !== undefined){
let data139 = data135.protocol;
if(!(data139 === "http/protobuf")){
const err265 = {instancePath:instancePath+"/diagnostics/otel/protocol",schemaPath:"#/properties/diagnostics/properties/otel/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.diagnostics.properties.otel.properties.protocol.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.diagnostics.properties.otel.properties.protocol.enum,parentSchema:schema0.properties.diagnostics.properties.otel.properties.protocol,data:data139};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data135.headers !== undefined){
let data140 = data135.headers;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key36 in data140){
let data141 = data140[key36];
if(typeof data141 !== "string"){
const err266 = {instancePath:instancePath+"/diagnostics/otel/headers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/diagnostics/properties/otel/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.diagnostics.properties.otel.properties.headers.additionalProperties.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.headers.additionalProperties,data:data141};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/diagnostics/otel/headers",schemaPath:"#/properties/diagnostics/properties/otel/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.diagnostics.properties.otel.properties.headers.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.headers,data:data140};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data135.serviceName !== undefined){
let data142 = data135.serviceName;
if(typeof data142 === "string"){
if(func1(data142) < 1){
const err268 = {instancePath:instancePath+"/diagnostics/otel/serviceName",schemaPath:"#/properties/diagnostics/properties/otel/properties/serviceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.diagnostics.properties.otel.properties.serviceName,data:data142};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/diagnostics/otel/serviceName",schemaPath:"#/properties/diagnostics/properties/otel/properties/serviceName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.diagnostics.properties.otel.properties.serviceName.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.serviceName,data:data142};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data135.traces !== undefined){
let data143 = data135.traces;
if(typeof data143 !== "boolean"){
const err270 = {instancePath:instancePath+"/diagnostics/otel/traces",schemaPath:"#/properties/diagnostics/properties/otel/properties/traces/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.diagnostics.properties.otel.properties.traces.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.traces,data:data143};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data135.sampleRate !== undefined){
let data144 = data135.sampleRate;
if(typeof data144 == "number"){
if(data144 > 1 || isNaN(data144)){
const err271 = {instancePath:instancePath+"/diagnostics/otel/sampleRate",schemaPath:"#/properties/diagnostics/properties/otel/properties/sampleRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema0.properties.diagnostics.properties.otel.properties.sampleRate,data:data144};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data144 < 0 || isNaN(data144)){
const err272 = {instancePath:instancePath+"/diagnostics/otel/sampleRate",schemaPath:"#/properties/diagnostics/properties/otel/properties/sampleRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.diagnostics.properties.otel.properties.sampleRate,data:data144};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/diagnostics/otel/sampleRate",schemaPath:"#/properties/diagnostics/properties/otel/properties/sampleRate/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.diagnostics.properties.otel.properties.sampleRate.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.sampleRate,data:data144};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data135.flushIntervalMs !== undefined){
let data145 = data135.flushIntervalMs;
if(!((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145)))){
const err274 = {instancePath:instancePath+"/diagnostics/otel/flushIntervalMs",schemaPath:"#/properties/diagnostics/properties/otel/properties/flushIntervalMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.diagnostics.properties.otel.properties.flushIntervalMs.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.flushIntervalMs,data:data145};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(typeof data145 == "number"){
if(data145 > 3600000 || isNaN(data145)){
const err275 = {instancePath:instancePath+"/diagnostics/otel/flushIntervalMs",schemaPath:"#/properties/diagnostics/properties/otel/properties/flushIntervalMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000",schema:3600000,parentSchema:schema0.properties.diagnostics.properties.otel.properties.flushIntervalMs,data:data145};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data145 < 0 || isNaN(data145)){
const err276 = {instancePath:instancePath+"/diagnostics/otel/flushIntervalMs",schemaPath:"#/properties/diagnostics/properties/otel/properties/flushIntervalMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.diagnostics.properties.otel.properties.flushIntervalMs,data:data145};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
}
else {
const err277 = {instancePath:instancePath+"/diagnostics/otel",schemaPath:"#/properties/diagnostics/properties/otel/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.diagnostics.properties.otel.type,parentSchema:schema0.properties.diagnostics.properties.otel,data:data135};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.diagnostics.type,parentSchema:schema0.properties.diagnostics,data:data133};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data.env !== undefined){
let data146 = data.env;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key37 in data146){
if(!(key37 === "vars")){
let data147 = data146[key37];
if(typeof data147 !== "string"){
const err279 = {instancePath:instancePath+"/env/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.env.additionalProperties.type,parentSchema:schema0.properties.env.additionalProperties,data:data147};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
if(data146.vars !== undefined){
let data148 = data146.vars;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key38 in data148){
let data149 = data148[key38];
if(typeof data149 !== "string"){
const err280 = {instancePath:instancePath+"/env/vars/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/properties/vars/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.env.properties.vars.additionalProperties.type,parentSchema:schema0.properties.env.properties.vars.additionalProperties,data:data149};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/env/vars",schemaPath:"#/properties/env/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.env.properties.vars.type,parentSchema:schema0.properties.env.properties.vars,data:data148};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.env.type,parentSchema:schema0.properties.env,data:data146};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data.meta !== undefined){
let data150 = data.meta;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key39 in data150){
if(!(key39 === "migrations")){
const err283 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.meta,data:data150};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data150.migrations !== undefined){
let data151 = data150.migrations;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key40 in data151){
if(!(key40 === "modelPolicyAllowlist")){
const err284 = {instancePath:instancePath+"/meta/migrations",schemaPath:"#/properties/meta/properties/migrations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.meta.properties.migrations,data:data151};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data151.modelPolicyAllowlist !== undefined){
let data152 = data151.modelPolicyAllowlist;
if(typeof data152 !== "boolean"){
const err285 = {instancePath:instancePath+"/meta/migrations/modelPolicyAllowlist",schemaPath:"#/properties/meta/properties/migrations/properties/modelPolicyAllowlist/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.meta.properties.migrations.properties.modelPolicyAllowlist.type,parentSchema:schema0.properties.meta.properties.migrations.properties.modelPolicyAllowlist,data:data152};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/meta/migrations",schemaPath:"#/properties/meta/properties/migrations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.meta.properties.migrations.type,parentSchema:schema0.properties.meta.properties.migrations,data:data151};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.meta.type,parentSchema:schema0.properties.meta,data:data150};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data.models !== undefined){
let data153 = data.models;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key41 in data153){
if(!(key41 === "providers")){
const err288 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models,data:data153};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data153.providers !== undefined){
let data154 = data153.providers;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key42 in data154){
const _errs360 = errors;
if(typeof key42 === "string"){
if(!pattern8.test(key42)){
const err289 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema0.properties.models.properties.providers.propertyNames,data:key42,propertyName:key42};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.propertyNames.type,parentSchema:schema0.properties.models.properties.providers.propertyNames,data:key42,propertyName:key42};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
var valid78 = _errs360 === errors;
if(!valid78){
const err291 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName: key42},message:"property name must be valid",schema:schema0.properties.models.properties.providers.propertyNames,parentSchema:schema0.properties.models.properties.providers,data:data154};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
for(const key43 in data154){
let data155 = data154[key43];
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key44 in data155){
if(!(func0.call(schema0.properties.models.properties.providers.additionalProperties.properties, key44))){
const err292 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties,data:data155};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data155.api !== undefined){
let data156 = data155.api;
if(!(((data156 === "openai-completions") || (data156 === "anthropic-messages")) || (data156 === "ollama"))){
const err293 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/api",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/api/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.api.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.api,data:data156};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data155.baseUrl !== undefined){
let data157 = data155.baseUrl;
if(typeof data157 === "string"){
if(!pattern9.test(data157)){
const err294 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl,data:data157};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl,data:data157};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data155.apiKey !== undefined){
let data158 = data155.apiKey;
if(typeof data158 === "string"){
if(func1(data158) < 1){
const err296 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/apiKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey,data:data158};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/apiKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey,data:data158};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data155.headers !== undefined){
let data159 = data155.headers;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key45 in data159){
let data160 = data159[key45];
if(typeof data160 !== "string"){
const err298 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.additionalProperties,data:data160};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.headers,data:data159};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data155.timeoutSeconds !== undefined){
let data161 = data155.timeoutSeconds;
if(typeof data161 == "number"){
if(data161 > 86400 || isNaN(data161)){
const err300 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data161};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(data161 <= 0 || isNaN(data161)){
const err301 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data161};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data161};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data155.match !== undefined){
let data162 = data155.match;
if(Array.isArray(data162)){
const len16 = data162.length;
for(let i16=0; i16<len16; i16++){
let data163 = data162[i16];
if(typeof data163 === "string"){
if(func1(data163) < 1){
const err303 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i16,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items,data:data163};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i16,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items,data:data163};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.match.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match,data:data162};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data155.options !== undefined){
let data164 = data155.options;
if(!(data164 && typeof data164 == "object" && !Array.isArray(data164))){
const err306 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/options",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.options.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.options,data:data164};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data155.maxTokens !== undefined){
let data165 = data155.maxTokens;
if(!((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165)))){
const err307 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens,data:data165};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(typeof data165 == "number"){
if(data165 < 1 || isNaN(data165)){
const err308 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens,data:data165};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
if(data155.models !== undefined){
let data166 = data155.models;
if(Array.isArray(data166)){
const len17 = data166.length;
for(let i17=0; i17<len17; i17++){
let data167 = data166[i17];
const _errs389 = errors;
let valid86 = false;
const _errs390 = errors;
if(typeof data167 === "string"){
if(func1(data167) < 1){
const err309 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0],data:data167};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0].type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0],data:data167};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid3 = _errs390 === errors;
valid86 = valid86 || _valid3;
const _errs392 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.id === undefined){
const err311 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].required,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data167};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
for(const key46 in data167){
if(!((((((((key46 === "id") || (key46 === "name")) || (key46 === "reasoning")) || (key46 === "contextWindow")) || (key46 === "maxTokens")) || (key46 === "baseUrl")) || (key46 === "thinkingLevelMap")) || (key46 === "compat"))){
const err312 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data167};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data167.id !== undefined){
let data168 = data167.id;
if(typeof data168 === "string"){
if(!pattern10.test(data168)){
const err313 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/id",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\"",schema:"^[!-~]{1,200}$",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id,data:data168};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/id",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id,data:data168};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data167.name !== undefined){
let data169 = data167.name;
if(typeof data169 !== "string"){
const err315 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/name",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.name.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.name,data:data169};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data167.reasoning !== undefined){
let data170 = data167.reasoning;
if(typeof data170 !== "boolean"){
const err316 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/reasoning",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/reasoning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.reasoning.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.reasoning,data:data170};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data167.contextWindow !== undefined){
let data171 = data167.contextWindow;
if(!((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171)))){
const err317 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/contextWindow",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/contextWindow/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow,data:data171};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(typeof data171 == "number"){
if(data171 < 1 || isNaN(data171)){
const err318 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/contextWindow",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/contextWindow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow,data:data171};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
if(data167.maxTokens !== undefined){
let data172 = data167.maxTokens;
if(!((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172)))){
const err319 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens,data:data172};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(typeof data172 == "number"){
if(data172 < 1 || isNaN(data172)){
const err320 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens,data:data172};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
if(data167.baseUrl !== undefined){
let data173 = data167.baseUrl;
if(typeof data173 === "string"){
if(!pattern9.test(data173)){
const err321 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl,data:data173};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl,data:data173};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data167.thinkingLevelMap !== undefined){
let data174 = data167.thinkingLevelMap;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key47 in data174){
let data175 = data174[key47];
if((typeof data175 !== "string") && (data175 !== null)){
const err323 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/thinkingLevelMap/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/thinkingLevelMap/additionalProperties/type",keyword:"type",params:{type: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties.type},message:"must be string,null",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties,data:data175};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/thinkingLevelMap",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/thinkingLevelMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap,data:data174};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data167.compat !== undefined){
let data176 = data167.compat;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key48 in data176){
if(!(func0.call(schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties, key48))){
const err325 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat,data:data176};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data176.supportsDeveloperRole !== undefined){
let data177 = data176.supportsDeveloperRole;
if(typeof data177 !== "boolean"){
const err326 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsDeveloperRole",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsDeveloperRole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsDeveloperRole.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsDeveloperRole,data:data177};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data176.supportsUsageInStreaming !== undefined){
let data178 = data176.supportsUsageInStreaming;
if(typeof data178 !== "boolean"){
const err327 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsUsageInStreaming",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsUsageInStreaming/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsUsageInStreaming.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsUsageInStreaming,data:data178};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data176.maxTokensField !== undefined){
let data179 = data176.maxTokensField;
if(!((data179 === "max_tokens") || (data179 === "max_completion_tokens"))){
const err328 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/maxTokensField",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/maxTokensField/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField,data:data179};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data176.supportsEagerToolInputStreaming !== undefined){
let data180 = data176.supportsEagerToolInputStreaming;
if(typeof data180 !== "boolean"){
const err329 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsEagerToolInputStreaming",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsEagerToolInputStreaming/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsEagerToolInputStreaming.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsEagerToolInputStreaming,data:data180};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data176.supportsTemperature !== undefined){
let data181 = data176.supportsTemperature;
if(typeof data181 !== "boolean"){
const err330 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsTemperature",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsTemperature/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsTemperature.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsTemperature,data:data181};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data176.supportsPromptCacheKey !== undefined){
let data182 = data176.supportsPromptCacheKey;
if(typeof data182 !== "boolean"){
const err331 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsPromptCacheKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsPromptCacheKey/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsPromptCacheKey.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsPromptCacheKey,data:data182};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data176.supportsLongCacheRetention !== undefined){
let data183 = data176.supportsLongCacheRetention;
if(typeof data183 !== "boolean"){
const err332 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsLongCacheRetention",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsLongCacheRetention/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsLongCacheRetention.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsLongCacheRetention,data:data183};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data176.supportsJsonSchemaResponseFormat !== undefined){
let data184 = data176.supportsJsonSchemaResponseFormat;
if(typeof data184 !== "boolean"){
const err333 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsJsonSchemaResponseFormat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsJsonSchemaResponseFormat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsJsonSchemaResponseFormat.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsJsonSchemaResponseFormat,data:data184};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data176.reasoningEffortMap !== undefined){
let data185 = data176.reasoningEffortMap;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key49 in data185){
let data186 = data185[key49];
if((typeof data186 !== "string") && (data186 !== null)){
const err334 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/reasoningEffortMap/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/reasoningEffortMap/additionalProperties/type",keyword:"type",params:{type: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties.type},message:"must be string,null",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties,data:data186};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/reasoningEffortMap",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/reasoningEffortMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap,data:data185};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data176.supportedReasoningEfforts !== undefined){
let data187 = data176.supportedReasoningEfforts;
if(Array.isArray(data187)){
const len18 = data187.length;
for(let i18=0; i18<len18; i18++){
let data188 = data187[i18];
if(typeof data188 === "string"){
if(func1(data188) < 1){
const err336 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportedReasoningEfforts/" + i18,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items,data:data188};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportedReasoningEfforts/" + i18,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items,data:data188};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportedReasoningEfforts",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts,data:data187};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data176.unsupportedToolSchemaKeywords !== undefined){
let data189 = data176.unsupportedToolSchemaKeywords;
if(Array.isArray(data189)){
const len19 = data189.length;
for(let i19=0; i19<len19; i19++){
let data190 = data189[i19];
if(typeof data190 === "string"){
if(func1(data190) < 1){
const err339 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/unsupportedToolSchemaKeywords/" + i19,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items,data:data190};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/unsupportedToolSchemaKeywords/" + i19,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items,data:data190};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/unsupportedToolSchemaKeywords",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords,data:data189};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data176.strictMessageKeys !== undefined){
let data191 = data176.strictMessageKeys;
if(typeof data191 !== "boolean"){
const err342 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/strictMessageKeys",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/strictMessageKeys/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.strictMessageKeys.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.strictMessageKeys,data:data191};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data176.requiresReasoningContentOnAssistantMessages !== undefined){
let data192 = data176.requiresReasoningContentOnAssistantMessages;
if(typeof data192 !== "boolean"){
const err343 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/requiresReasoningContentOnAssistantMessages",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/requiresReasoningContentOnAssistantMessages/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresReasoningContentOnAssistantMessages.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresReasoningContentOnAssistantMessages,data:data192};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data176.requiresStringContent !== undefined){
let data193 = data176.requiresStringContent;
if(typeof data193 !== "boolean"){
const err344 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/requiresStringContent",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/requiresStringContent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresStringContent.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresStringContent,data:data193};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data176.cacheControlFormat !== undefined){
let data194 = data176.cacheControlFormat;
if(!(data194 === "anthropic")){
const err345 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/cacheControlFormat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/cacheControlFormat/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat,data:data194};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data176.openRouterRouting !== undefined){
let data195 = data176.openRouterRouting;
if(!(data195 && typeof data195 == "object" && !Array.isArray(data195))){
const err346 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/openRouterRouting",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/openRouterRouting/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.openRouterRouting.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.openRouterRouting,data:data195};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat,data:data176};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data167};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
var _valid3 = _errs392 === errors;
valid86 = valid86 || _valid3;
if(!valid86){
const err349 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items,data:data167};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
else {
errors = _errs389;
if(vErrors !== null){
if(_errs389){
vErrors.length = _errs389;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err350 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models,data:data166};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/models/providers/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties,data:data155};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.type,parentSchema:schema0.properties.models.properties.providers,data:data154};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
else {
const err353 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.type,parentSchema:schema0.properties.models,data:data153};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data.session !== undefined){
let data196 = data.session;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key50 in data196){
if(!(((((((key50 === "store") || (key50 === "maxTurns")) || (key50 === "maxBytes")) || (key50 === "idleMinutes")) || (key50 === "maxAnswers")) || (key50 === "maxAnswerBytes")) || (key50 === "keyHeaders"))){
const err354 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.session,data:data196};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data196.store !== undefined){
let data197 = data196.store;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key51 in data197){
if(!(((key51 === "path") || (key51 === "url")) || (key51 === "maxConnections"))){
const err355 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.session.properties.store,data:data197};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data197.path !== undefined){
let data198 = data197.path;
if(typeof data198 === "string"){
if(func1(data198) < 1){
const err356 = {instancePath:instancePath+"/session/store/path",schemaPath:"#/properties/session/properties/store/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.session.properties.store.properties.path,data:data198};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/session/store/path",schemaPath:"#/properties/session/properties/store/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.store.properties.path.type,parentSchema:schema0.properties.session.properties.store.properties.path,data:data198};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data197.url !== undefined){
let data199 = data197.url;
if(typeof data199 === "string"){
if(!pattern12.test(data199)){
const err358 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/properties/url/pattern",keyword:"pattern",params:{pattern: "^postgres(ql)?://"},message:"must match pattern \""+"^postgres(ql)?://"+"\"",schema:"^postgres(ql)?://",parentSchema:schema0.properties.session.properties.store.properties.url,data:data199};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.store.properties.url.type,parentSchema:schema0.properties.session.properties.store.properties.url,data:data199};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data197.maxConnections !== undefined){
let data200 = data197.maxConnections;
if(!((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200)))){
const err360 = {instancePath:instancePath+"/session/store/maxConnections",schemaPath:"#/properties/session/properties/store/properties/maxConnections/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.store.properties.maxConnections.type,parentSchema:schema0.properties.session.properties.store.properties.maxConnections,data:data200};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(typeof data200 == "number"){
if(data200 < 1 || isNaN(data200)){
const err361 = {instancePath:instancePath+"/session/store/maxConnections",schemaPath:"#/properties/session/properties/store/properties/maxConnections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.store.properties.maxConnections,data:data200};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
if(data197.maxConnections !== undefined){
if(data197.url === undefined){
const err362 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/dependentRequired",keyword:"dependentRequired",params:{property: "maxConnections",
    missingProperty: "url",
    depsCount: 1,
    deps: "url"},message:"must have property url when property maxConnections is present",schema:schema0.properties.session.properties.store.dependentRequired,parentSchema:schema0.properties.session.properties.store,data:data197};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data197.path !== undefined){
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(Object.keys(data197).length > 1){
const err363 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/dependentSchemas/path/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema0.properties.session.properties.store.dependentSchemas.path,data:data197};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
}
else {
const err364 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.session.properties.store.type,parentSchema:schema0.properties.session.properties.store,data:data197};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data196.maxTurns !== undefined){
let data201 = data196.maxTurns;
if(!((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201)))){
const err365 = {instancePath:instancePath+"/session/maxTurns",schemaPath:"#/properties/session/properties/maxTurns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxTurns.type,parentSchema:schema0.properties.session.properties.maxTurns,data:data201};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(typeof data201 == "number"){
if(data201 < 1 || isNaN(data201)){
const err366 = {instancePath:instancePath+"/session/maxTurns",schemaPath:"#/properties/session/properties/maxTurns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.maxTurns,data:data201};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
if(data196.maxBytes !== undefined){
let data202 = data196.maxBytes;
if(!((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202)))){
const err367 = {instancePath:instancePath+"/session/maxBytes",schemaPath:"#/properties/session/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxBytes.type,parentSchema:schema0.properties.session.properties.maxBytes,data:data202};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(typeof data202 == "number"){
if(data202 < 1024 || isNaN(data202)){
const err368 = {instancePath:instancePath+"/session/maxBytes",schemaPath:"#/properties/session/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.session.properties.maxBytes,data:data202};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
if(data196.idleMinutes !== undefined){
let data203 = data196.idleMinutes;
if(typeof data203 == "number"){
if(data203 <= 0 || isNaN(data203)){
const err369 = {instancePath:instancePath+"/session/idleMinutes",schemaPath:"#/properties/session/properties/idleMinutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.session.properties.idleMinutes,data:data203};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
else {
const err370 = {instancePath:instancePath+"/session/idleMinutes",schemaPath:"#/properties/session/properties/idleMinutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.session.properties.idleMinutes.type,parentSchema:schema0.properties.session.properties.idleMinutes,data:data203};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data196.maxAnswers !== undefined){
let data204 = data196.maxAnswers;
if(!((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204)))){
const err371 = {instancePath:instancePath+"/session/maxAnswers",schemaPath:"#/properties/session/properties/maxAnswers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxAnswers.type,parentSchema:schema0.properties.session.properties.maxAnswers,data:data204};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(typeof data204 == "number"){
if(data204 < 1 || isNaN(data204)){
const err372 = {instancePath:instancePath+"/session/maxAnswers",schemaPath:"#/properties/session/properties/maxAnswers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.maxAnswers,data:data204};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
if(data196.maxAnswerBytes !== undefined){
let data205 = data196.maxAnswerBytes;
if(!((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205)))){
const err373 = {instancePath:instancePath+"/session/maxAnswerBytes",schemaPath:"#/properties/session/properties/maxAnswerBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxAnswerBytes.type,parentSchema:schema0.properties.session.properties.maxAnswerBytes,data:data205};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(typeof data205 == "number"){
if(data205 < 1024 || isNaN(data205)){
const err374 = {instancePath:instancePath+"/session/maxAnswerBytes",schemaPath:"#/properties/session/properties/maxAnswerBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.session.properties.maxAnswerBytes,data:data205};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
if(data196.keyHeaders !== undefined){
let data206 = data196.keyHeaders;
if(Array.isArray(data206)){
const len20 = data206.length;
for(let i20=0; i20<len20; i20++){
let data207 = data206[i20];
if(typeof data207 === "string"){
if(!pattern8.test(data207)){
const err375 = {instancePath:instancePath+"/session/keyHeaders/" + i20,schemaPath:"#/properties/session/properties/keyHeaders/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema0.properties.session.properties.keyHeaders.items,data:data207};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/session/keyHeaders/" + i20,schemaPath:"#/properties/session/properties/keyHeaders/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.keyHeaders.items.type,parentSchema:schema0.properties.session.properties.keyHeaders.items,data:data207};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
else {
const err377 = {instancePath:instancePath+"/session/keyHeaders",schemaPath:"#/properties/session/properties/keyHeaders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.session.properties.keyHeaders.type,parentSchema:schema0.properties.session.properties.keyHeaders,data:data206};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
else {
const err378 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.session.type,parentSchema:schema0.properties.session,data:data196};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
else {
const err379 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
});
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const configFile = validate0;
