/** Written by 'make generate' from src/config/schema.ts; do not edit. */
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const schema0 = {"type":"object","additionalProperties":false,"properties":{"gateway":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["local"]},"port":{"type":"integer","minimum":0,"maximum":65535},"bind":{"enum":["loopback","lan","auto","tailnet","custom"]},"customBindHost":{"type":"string","minLength":1},"trustedProxies":{"type":"array","items":{"type":"string","minLength":1}},"shutdownSeconds":{"type":"number","minimum":0,"maximum":3600},"workers":{"type":"integer","minimum":1,"maximum":64},"tls":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"autoGenerate":{"type":"boolean"},"certPath":{"type":"string","minLength":1},"keyPath":{"type":"string","minLength":1},"caPath":{"type":"string","minLength":1}}},"auth":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["token","password","none"]},"token":{"type":"string","minLength":1},"password":{"type":"string","minLength":1},"keys":{"type":"array","items":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"sha256":{"type":"string","pattern":"^[0-9A-Fa-f]{64}$"},"secret":{"type":"string","minLength":1},"agents":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"}},"models":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^*\\s]*[^\\s]$"}},"scopes":{"type":"array","minItems":1,"items":{"enum":["read","write","admin"]}},"tools":{"type":"boolean"},"requestsPerMinute":{"type":"integer","minimum":1,"maximum":1000000},"tokensPerDay":{"type":"integer","minimum":1,"maximum":1000000000000},"expiresAt":{"type":"string","minLength":1}}}},"rateLimit":{"type":"object","additionalProperties":false,"properties":{"maxAttempts":{"type":"integer","minimum":1},"windowMs":{"type":"integer","minimum":1,"maximum":86400000},"lockoutMs":{"type":"integer","minimum":1,"maximum":86400000},"exemptLoopback":{"type":"boolean"}}}}},"controlUi":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}},"http":{"type":"object","additionalProperties":false,"properties":{"allowedHosts":{"type":"array","items":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"}},"allowedOrigins":{"type":"array","items":{"type":"string","pattern":"^https?://[^/]+$"}},"bodyTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"overload":{"type":"object","additionalProperties":false,"properties":{"maxRequests":{"type":"integer","minimum":1},"maxDelayMs":{"type":"integer","minimum":1,"maximum":60000}}},"endpoints":{"type":"object","additionalProperties":false,"properties":{"docs":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}},"metrics":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"auth":{"type":"boolean"}}},"chatCompletions":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"firstByteSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"keepAliveSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"stallSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"stored":{"type":"object","additionalProperties":false,"properties":{"maxCompletions":{"type":"integer","minimum":1},"maxBytes":{"type":"integer","minimum":1},"maxDays":{"type":"number","exclusiveMinimum":0}}},"images":{"type":"object","additionalProperties":false,"properties":{"allowUrl":{"type":"boolean"},"urlAllowlist":{"type":"array","items":{"type":"string","minLength":1}},"allowedMimes":{"type":"array","items":{"type":"string","minLength":1}},"maxBytes":{"type":"integer","minimum":1,"maximum":104857600},"maxRedirects":{"type":"integer","minimum":0,"maximum":10},"timeoutMs":{"type":"integer","minimum":1,"maximum":600000}}}}},"responses":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}}}}}}}},"agents":{"type":"object","additionalProperties":false,"properties":{"ownership":{"enum":["explicit"]},"defaults":{"type":"object","additionalProperties":false,"properties":{"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"tools":{"type":"object","additionalProperties":false,"properties":{"profile":{"enum":["minimal","coding","messaging","full"]},"allow":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"alsoAllow":{"type":"array","items":{"type":"string","minLength":1}},"deny":{"type":"array","items":{"type":"string","minLength":1}}}},"systemAgent":{"type":"object","additionalProperties":false,"properties":{"agentId":{"type":"string","minLength":1}}}}},"list":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"tools":{"type":"object","additionalProperties":false,"properties":{"profile":{"enum":["minimal","coding","messaging","full"]},"allow":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"alsoAllow":{"type":"array","items":{"type":"string","minLength":1}},"deny":{"type":"array","items":{"type":"string","minLength":1}}}},"name":{"type":"string"},"default":{"type":"boolean"}}}},"entries":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"tools":{"type":"object","additionalProperties":false,"properties":{"profile":{"enum":["minimal","coding","messaging","full"]},"allow":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"alsoAllow":{"type":"array","items":{"type":"string","minLength":1}},"deny":{"type":"array","items":{"type":"string","minLength":1}}}},"name":{"type":"string"},"default":{"type":"boolean"}}}}}},"diagnostics":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"otel":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"endpoint":{"type":"string","minLength":1},"tracesEndpoint":{"type":"string","minLength":1},"protocol":{"enum":["http/protobuf"]},"headers":{"type":"object","additionalProperties":{"type":"string"}},"serviceName":{"type":"string","minLength":1},"traces":{"type":"boolean"},"sampleRate":{"type":"number","minimum":0,"maximum":1},"flushIntervalMs":{"type":"integer","minimum":0,"maximum":3600000}}}}},"env":{"type":"object","properties":{"vars":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":{"type":"string"}},"meta":{"type":"object","additionalProperties":false,"properties":{"migrations":{"type":"object","additionalProperties":false,"properties":{"modelPolicyAllowlist":{"type":"boolean"}}}}},"mcp":{"type":"object","additionalProperties":false,"properties":{"servers":{"type":"object","propertyNames":{"type":"string","pattern":"^[^\\p{Cc}]{1,128}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"type":{"enum":["stdio","http","streamable-http","sse"]},"transport":{"enum":["stdio","streamable-http","sse"]},"command":{"type":"string","minLength":1},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"cwd":{"type":"string","minLength":1},"workingDirectory":{"type":"string","minLength":1},"url":{"type":"string","pattern":"^https?://"},"headers":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"requestTimeoutMs":{"type":"integer","minimum":1,"maximum":86400000},"connectionTimeoutMs":{"type":"integer","minimum":1,"maximum":86400000},"supportsParallelToolCalls":{"type":"boolean"},"toolFilter":{"type":"object","additionalProperties":false,"properties":{"include":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"exclude":{"type":"array","items":{"type":"string","minLength":1}}}},"sslVerify":{"type":"boolean"},"clientCert":{"type":"string","minLength":1},"clientKey":{"type":"string","minLength":1}}}},"sessionIdleTtlMs":{"type":"integer","minimum":0,"maximum":2147483647}}},"models":{"type":"object","additionalProperties":false,"properties":{"providers":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"api":{"enum":["openai-completions","anthropic-messages","ollama"]},"baseUrl":{"type":"string","pattern":"^https?://"},"apiKey":{"type":"string","minLength":1},"headers":{"type":"object","additionalProperties":{"type":"string"}},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"match":{"type":"array","items":{"type":"string","minLength":1}},"options":{"type":"object"},"maxTokens":{"type":"integer","minimum":1},"models":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[!-~]{1,200}$"},"name":{"type":"string"},"reasoning":{"type":"boolean"},"contextWindow":{"type":"integer","minimum":1},"maxTokens":{"type":"integer","minimum":1},"baseUrl":{"type":"string","pattern":"^https?://"},"thinkingLevelMap":{"type":"object","additionalProperties":{"type":["string","null"]}},"compat":{"type":"object","additionalProperties":false,"properties":{"supportsDeveloperRole":{"type":"boolean"},"supportsUsageInStreaming":{"type":"boolean"},"maxTokensField":{"enum":["max_tokens","max_completion_tokens"]},"supportsEagerToolInputStreaming":{"type":"boolean"},"supportsTemperature":{"type":"boolean"},"supportsPromptCacheKey":{"type":"boolean"},"supportsLongCacheRetention":{"type":"boolean"},"supportsJsonSchemaResponseFormat":{"type":"boolean"},"reasoningEffortMap":{"type":"object","additionalProperties":{"type":["string","null"]}},"supportedReasoningEfforts":{"type":"array","items":{"type":"string","minLength":1}},"unsupportedToolSchemaKeywords":{"type":"array","items":{"type":"string","minLength":1}},"strictMessageKeys":{"type":"boolean"},"requiresReasoningContentOnAssistantMessages":{"type":"boolean"},"requiresStringContent":{"type":"boolean"},"cacheControlFormat":{"enum":["anthropic"]},"openRouterRouting":{"type":"object"}}}}}]}}}}}}},"session":{"type":"object","additionalProperties":false,"properties":{"store":{"type":"object","additionalProperties":false,"dependentRequired":{"maxConnections":["url"]},"dependentSchemas":{"path":{"maxProperties":1}},"properties":{"path":{"type":"string","minLength":1},"url":{"type":"string","pattern":"^postgres(ql)?://"},"maxConnections":{"type":"integer","minimum":1}}},"maxTurns":{"type":"integer","minimum":1},"maxBytes":{"type":"integer","minimum":1024},"idleMinutes":{"type":"number","exclusiveMinimum":0},"maxAnswers":{"type":"integer","minimum":1},"maxAnswerBytes":{"type":"integer","minimum":1024},"keyHeaders":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}}},"tools":{"type":"object","additionalProperties":false,"properties":{"profile":{"enum":["minimal","coding","messaging","full"]},"allow":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"alsoAllow":{"type":"array","items":{"type":"string","minLength":1}},"deny":{"type":"array","items":{"type":"string","minLength":1}},"loop":{"type":"object","additionalProperties":false,"properties":{"maxRounds":{"type":"integer","minimum":1,"maximum":1000},"maxResultBytes":{"type":"integer","minimum":1024,"maximum":10485760},"timeoutMs":{"type":"integer","minimum":1,"maximum":86400000}}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const pattern1 = new RegExp("^[0-9A-Fa-f]{64}$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", "u");
const pattern3 = new RegExp("^[^*\\s]*[^\\s]$", "u");
const pattern4 = new RegExp("^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$", "u");
const pattern5 = new RegExp("^https?://[^/]+$", "u");
const pattern8 = new RegExp("^[^\\p{Cc}]{1,128}$", "u");
const pattern9 = new RegExp("^https?://", "u");
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern12 = new RegExp("^[!-~]{1,200}$", "u");
const pattern14 = new RegExp("^postgres(ql)?://", "u");

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
if(!(func0.call(schema0.properties, key0))){
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
if(func2(data4) < 1){
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
if(func2(data6) < 1){
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
if(func2(data12) < 1){
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
if(func2(data13) < 1){
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
if(func2(data14) < 1){
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
if(func2(data17) < 1){
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
if(func2(data18) < 1){
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
if(func2(data23) < 1){
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
if(func2(data33) < 1){
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
if(data0.controlUi !== undefined){
let data39 = data0.controlUi;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key6 in data39){
if(!(key6 === "enabled")){
const err76 = {instancePath:instancePath+"/gateway/controlUi",schemaPath:"#/properties/gateway/properties/controlUi/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.controlUi,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data39.enabled !== undefined){
let data40 = data39.enabled;
if(typeof data40 !== "boolean"){
const err77 = {instancePath:instancePath+"/gateway/controlUi/enabled",schemaPath:"#/properties/gateway/properties/controlUi/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.controlUi.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.controlUi.properties.enabled,data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/gateway/controlUi",schemaPath:"#/properties/gateway/properties/controlUi/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.controlUi.type,parentSchema:schema0.properties.gateway.properties.controlUi,data:data39};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data0.http !== undefined){
let data41 = data0.http;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key7 in data41){
if(!(((((key7 === "allowedHosts") || (key7 === "allowedOrigins")) || (key7 === "bodyTimeoutSeconds")) || (key7 === "overload")) || (key7 === "endpoints"))){
const err79 = {instancePath:instancePath+"/gateway/http",schemaPath:"#/properties/gateway/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http,data:data41};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data41.allowedHosts !== undefined){
let data42 = data41.allowedHosts;
if(Array.isArray(data42)){
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
let data43 = data42[i5];
if(typeof data43 === "string"){
if(!pattern4.test(data43)){
const err80 = {instancePath:instancePath+"/gateway/http/allowedHosts/" + i5,schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$",parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts.items,data:data43};
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
const err81 = {instancePath:instancePath+"/gateway/http/allowedHosts/" + i5,schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.allowedHosts.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts.items,data:data43};
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
const err82 = {instancePath:instancePath+"/gateway/http/allowedHosts",schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.allowedHosts.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts,data:data42};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data41.allowedOrigins !== undefined){
let data44 = data41.allowedOrigins;
if(Array.isArray(data44)){
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
if(typeof data45 === "string"){
if(!pattern5.test(data45)){
const err83 = {instancePath:instancePath+"/gateway/http/allowedOrigins/" + i6,schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^/]+$"},message:"must match pattern \""+"^https?://[^/]+$"+"\"",schema:"^https?://[^/]+$",parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items,data:data45};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/gateway/http/allowedOrigins/" + i6,schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items,data:data45};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/gateway/http/allowedOrigins",schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.allowedOrigins.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins,data:data44};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data41.bodyTimeoutSeconds !== undefined){
let data46 = data41.bodyTimeoutSeconds;
if(typeof data46 == "number"){
if(data46 > 86400 || isNaN(data46)){
const err86 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data46};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data46 <= 0 || isNaN(data46)){
const err87 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data46};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data46};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data41.overload !== undefined){
let data47 = data41.overload;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key8 in data47){
if(!((key8 === "maxRequests") || (key8 === "maxDelayMs"))){
const err89 = {instancePath:instancePath+"/gateway/http/overload",schemaPath:"#/properties/gateway/properties/http/properties/overload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.overload,data:data47};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data47.maxRequests !== undefined){
let data48 = data47.maxRequests;
if(!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))){
const err90 = {instancePath:instancePath+"/gateway/http/overload/maxRequests",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests,data:data48};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(typeof data48 == "number"){
if(data48 < 1 || isNaN(data48)){
const err91 = {instancePath:instancePath+"/gateway/http/overload/maxRequests",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests,data:data48};
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
if(data47.maxDelayMs !== undefined){
let data49 = data47.maxDelayMs;
if(!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))){
const err92 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data49};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(typeof data49 == "number"){
if(data49 > 60000 || isNaN(data49)){
const err93 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000",schema:60000,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data49};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err94 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data49};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
else {
const err95 = {instancePath:instancePath+"/gateway/http/overload",schemaPath:"#/properties/gateway/properties/http/properties/overload/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.overload.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload,data:data47};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data41.endpoints !== undefined){
let data50 = data41.endpoints;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key9 in data50){
if(!((((key9 === "docs") || (key9 === "metrics")) || (key9 === "chatCompletions")) || (key9 === "responses"))){
const err96 = {instancePath:instancePath+"/gateway/http/endpoints",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints,data:data50};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data50.docs !== undefined){
let data51 = data50.docs;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key10 in data51){
if(!(key10 === "enabled")){
const err97 = {instancePath:instancePath+"/gateway/http/endpoints/docs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs,data:data51};
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
const err98 = {instancePath:instancePath+"/gateway/http/endpoints/docs/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.properties.enabled,data:data52};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/gateway/http/endpoints/docs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs,data:data51};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data50.metrics !== undefined){
let data53 = data50.metrics;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key11 in data53){
if(!((key11 === "enabled") || (key11 === "auth"))){
const err100 = {instancePath:instancePath+"/gateway/http/endpoints/metrics",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics,data:data53};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data53.enabled !== undefined){
let data54 = data53.enabled;
if(typeof data54 !== "boolean"){
const err101 = {instancePath:instancePath+"/gateway/http/endpoints/metrics/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/metrics/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.properties.enabled,data:data54};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data53.auth !== undefined){
let data55 = data53.auth;
if(typeof data55 !== "boolean"){
const err102 = {instancePath:instancePath+"/gateway/http/endpoints/metrics/auth",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/metrics/properties/auth/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.properties.auth.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.properties.auth,data:data55};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/gateway/http/endpoints/metrics",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics,data:data53};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data50.chatCompletions !== undefined){
let data56 = data50.chatCompletions;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key12 in data56){
if(!((((((key12 === "enabled") || (key12 === "firstByteSeconds")) || (key12 === "keepAliveSeconds")) || (key12 === "stallSeconds")) || (key12 === "stored")) || (key12 === "images"))){
const err104 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions,data:data56};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data56.enabled !== undefined){
let data57 = data56.enabled;
if(typeof data57 !== "boolean"){
const err105 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.enabled,data:data57};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data56.firstByteSeconds !== undefined){
let data58 = data56.firstByteSeconds;
if(typeof data58 == "number"){
if(data58 > 86400 || isNaN(data58)){
const err106 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data58};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data58 <= 0 || isNaN(data58)){
const err107 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data58};
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
const err108 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data58};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data56.keepAliveSeconds !== undefined){
let data59 = data56.keepAliveSeconds;
if(typeof data59 == "number"){
if(data59 > 86400 || isNaN(data59)){
const err109 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data59};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data59 <= 0 || isNaN(data59)){
const err110 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data59};
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
const err111 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data59};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data56.stallSeconds !== undefined){
let data60 = data56.stallSeconds;
if(typeof data60 == "number"){
if(data60 > 86400 || isNaN(data60)){
const err112 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data60};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data60 <= 0 || isNaN(data60)){
const err113 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data60};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data60};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data56.stored !== undefined){
let data61 = data56.stored;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key13 in data61){
if(!(((key13 === "maxCompletions") || (key13 === "maxBytes")) || (key13 === "maxDays"))){
const err115 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored,data:data61};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data61.maxCompletions !== undefined){
let data62 = data61.maxCompletions;
if(!((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62)))){
const err116 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored/maxCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/properties/maxCompletions/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxCompletions.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxCompletions,data:data62};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(typeof data62 == "number"){
if(data62 < 1 || isNaN(data62)){
const err117 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored/maxCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/properties/maxCompletions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxCompletions,data:data62};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(data61.maxBytes !== undefined){
let data63 = data61.maxBytes;
if(!((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63)))){
const err118 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxBytes.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxBytes,data:data63};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(typeof data63 == "number"){
if(data63 < 1 || isNaN(data63)){
const err119 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxBytes,data:data63};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data61.maxDays !== undefined){
let data64 = data61.maxDays;
if(typeof data64 == "number"){
if(data64 <= 0 || isNaN(data64)){
const err120 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored/maxDays",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/properties/maxDays/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxDays,data:data64};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored/maxDays",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/properties/maxDays/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxDays.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.properties.maxDays,data:data64};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stored",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stored/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stored,data:data61};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data56.images !== undefined){
let data65 = data56.images;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key14 in data65){
if(!((((((key14 === "allowUrl") || (key14 === "urlAllowlist")) || (key14 === "allowedMimes")) || (key14 === "maxBytes")) || (key14 === "maxRedirects")) || (key14 === "timeoutMs"))){
const err123 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images,data:data65};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data65.allowUrl !== undefined){
let data66 = data65.allowUrl;
if(typeof data66 !== "boolean"){
const err124 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowUrl",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowUrl/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowUrl.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowUrl,data:data66};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data65.urlAllowlist !== undefined){
let data67 = data65.urlAllowlist;
if(Array.isArray(data67)){
const len7 = data67.length;
for(let i7=0; i7<len7; i7++){
let data68 = data67[i7];
if(typeof data68 === "string"){
if(func2(data68) < 1){
const err125 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist/" + i7,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items,data:data68};
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
const err126 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist/" + i7,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items,data:data68};
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
const err127 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist,data:data67};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data65.allowedMimes !== undefined){
let data69 = data65.allowedMimes;
if(Array.isArray(data69)){
const len8 = data69.length;
for(let i8=0; i8<len8; i8++){
let data70 = data69[i8];
if(typeof data70 === "string"){
if(func2(data70) < 1){
const err128 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes/" + i8,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items,data:data70};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes/" + i8,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items,data:data70};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes,data:data69};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data65.maxBytes !== undefined){
let data71 = data65.maxBytes;
if(!((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71)))){
const err131 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data71};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(typeof data71 == "number"){
if(data71 > 104857600 || isNaN(data71)){
const err132 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600},message:"must be <= 104857600",schema:104857600,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data71};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data71 < 1 || isNaN(data71)){
const err133 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data71};
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
if(data65.maxRedirects !== undefined){
let data72 = data65.maxRedirects;
if(!((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72)))){
const err134 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data72};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(typeof data72 == "number"){
if(data72 > 10 || isNaN(data72)){
const err135 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data72};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data72 < 0 || isNaN(data72)){
const err136 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data72};
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
if(data65.timeoutMs !== undefined){
let data73 = data65.timeoutMs;
if(!((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73)))){
const err137 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data73};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(typeof data73 == "number"){
if(data73 > 600000 || isNaN(data73)){
const err138 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000",schema:600000,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data73};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data73 < 1 || isNaN(data73)){
const err139 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data73};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
}
else {
const err140 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images,data:data65};
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
const err141 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions,data:data56};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data50.responses !== undefined){
let data74 = data50.responses;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key15 in data74){
if(!(key15 === "enabled")){
const err142 = {instancePath:instancePath+"/gateway/http/endpoints/responses",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/responses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses,data:data74};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data74.enabled !== undefined){
let data75 = data74.enabled;
if(typeof data75 !== "boolean"){
const err143 = {instancePath:instancePath+"/gateway/http/endpoints/responses/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/responses/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses.properties.enabled,data:data75};
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
const err144 = {instancePath:instancePath+"/gateway/http/endpoints/responses",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/responses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses,data:data74};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/gateway/http/endpoints",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints,data:data50};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/gateway/http",schemaPath:"#/properties/gateway/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.type,parentSchema:schema0.properties.gateway.properties.http,data:data41};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.type,parentSchema:schema0.properties.gateway,data:data0};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.agents !== undefined){
let data76 = data.agents;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key16 in data76){
if(!((((key16 === "ownership") || (key16 === "defaults")) || (key16 === "list")) || (key16 === "entries"))){
const err148 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents,data:data76};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data76.ownership !== undefined){
let data77 = data76.ownership;
if(!(data77 === "explicit")){
const err149 = {instancePath:instancePath+"/agents/ownership",schemaPath:"#/properties/agents/properties/ownership/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.ownership.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.properties.ownership.enum,parentSchema:schema0.properties.agents.properties.ownership,data:data77};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data76.defaults !== undefined){
let data78 = data76.defaults;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key17 in data78){
if(!(func0.call(schema0.properties.agents.properties.defaults.properties, key17))){
const err150 = {instancePath:instancePath+"/agents/defaults",schemaPath:"#/properties/agents/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults,data:data78};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data78.model !== undefined){
let data79 = data78.model;
const _errs173 = errors;
let valid36 = false;
const _errs174 = errors;
if(typeof data79 === "string"){
if(func2(data79) < 1){
const err151 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0],data:data79};
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
const err152 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0],data:data79};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid0 = _errs174 === errors;
valid36 = valid36 || _valid0;
const _errs176 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key18 in data79){
if(!((key18 === "primary") || (key18 === "fallbacks"))){
const err153 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1],data:data79};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data79.primary !== undefined){
let data80 = data79.primary;
if(typeof data80 === "string"){
if(func2(data80) < 1){
const err154 = {instancePath:instancePath+"/agents/defaults/model/primary",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary,data:data80};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/agents/defaults/model/primary",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary,data:data80};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data79.fallbacks !== undefined){
let data81 = data79.fallbacks;
if(Array.isArray(data81)){
const len9 = data81.length;
for(let i9=0; i9<len9; i9++){
let data82 = data81[i9];
if(typeof data82 === "string"){
if(func2(data82) < 1){
const err156 = {instancePath:instancePath+"/agents/defaults/model/fallbacks/" + i9,schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items,data:data82};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/agents/defaults/model/fallbacks/" + i9,schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items,data:data82};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/agents/defaults/model/fallbacks",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks,data:data81};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1],data:data79};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid0 = _errs176 === errors;
valid36 = valid36 || _valid0;
if(!valid36){
const err160 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.defaults.properties.model,data:data79};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
errors = _errs173;
if(vErrors !== null){
if(_errs173){
vErrors.length = _errs173;
}
else {
vErrors = null;
}
}
}
}
if(data78.modelPolicy !== undefined){
let data83 = data78.modelPolicy;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key19 in data83){
if(!(key19 === "allow")){
const err161 = {instancePath:instancePath+"/agents/defaults/modelPolicy",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy,data:data83};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data83.allow !== undefined){
let data84 = data83.allow;
if(Array.isArray(data84)){
const len10 = data84.length;
for(let i10=0; i10<len10; i10++){
let data85 = data84[i10];
if(typeof data85 === "string"){
if(func2(data85) < 1){
const err162 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow/" + i10,schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items,data:data85};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow/" + i10,schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items,data:data85};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow,data:data84};
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
const err165 = {instancePath:instancePath+"/agents/defaults/modelPolicy",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy,data:data83};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data78.models !== undefined){
let data86 = data78.models;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key20 in data86){
let data87 = data86[key20];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key21 in data87){
if(!(key21 === "alias")){
const err166 = {instancePath:instancePath+"/agents/defaults/models/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties,data:data87};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data87.alias !== undefined){
let data88 = data87.alias;
if(typeof data88 !== "string"){
const err167 = {instancePath:instancePath+"/agents/defaults/models/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.properties.alias,data:data88};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/agents/defaults/models/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties,data:data87};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/agents/defaults/models",schemaPath:"#/properties/agents/properties/defaults/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.models.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models,data:data86};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data78.workspace !== undefined){
let data89 = data78.workspace;
if(typeof data89 === "string"){
if(func2(data89) < 1){
const err170 = {instancePath:instancePath+"/agents/defaults/workspace",schemaPath:"#/properties/agents/properties/defaults/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.workspace,data:data89};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/agents/defaults/workspace",schemaPath:"#/properties/agents/properties/defaults/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.workspace.type,parentSchema:schema0.properties.agents.properties.defaults.properties.workspace,data:data89};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data78.systemPrompt !== undefined){
let data90 = data78.systemPrompt;
if(typeof data90 !== "string"){
const err172 = {instancePath:instancePath+"/agents/defaults/systemPrompt",schemaPath:"#/properties/agents/properties/defaults/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemPrompt,data:data90};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data78.params !== undefined){
let data91 = data78.params;
if(!(data91 && typeof data91 == "object" && !Array.isArray(data91))){
const err173 = {instancePath:instancePath+"/agents/defaults/params",schemaPath:"#/properties/agents/properties/defaults/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.params.type,parentSchema:schema0.properties.agents.properties.defaults.properties.params,data:data91};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data78.timeoutSeconds !== undefined){
let data92 = data78.timeoutSeconds;
if(typeof data92 == "number"){
if(data92 > 86400 || isNaN(data92)){
const err174 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data92};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data92 <= 0 || isNaN(data92)){
const err175 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data92};
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
const err176 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data92};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data78.idleTimeoutSeconds !== undefined){
let data93 = data78.idleTimeoutSeconds;
if(typeof data93 == "number"){
if(data93 > 86400 || isNaN(data93)){
const err177 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data93};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data93 <= 0 || isNaN(data93)){
const err178 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data93};
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
const err179 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data93};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data78.tools !== undefined){
let data94 = data78.tools;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key22 in data94){
if(!((((key22 === "profile") || (key22 === "allow")) || (key22 === "alsoAllow")) || (key22 === "deny"))){
const err180 = {instancePath:instancePath+"/agents/defaults/tools",schemaPath:"#/properties/agents/properties/defaults/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.tools,data:data94};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data94.profile !== undefined){
let data95 = data94.profile;
if(!((((data95 === "minimal") || (data95 === "coding")) || (data95 === "messaging")) || (data95 === "full"))){
const err181 = {instancePath:instancePath+"/agents/defaults/tools/profile",schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/profile/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.defaults.properties.tools.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.profile.enum,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.profile,data:data95};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data94.allow !== undefined){
let data96 = data94.allow;
if(Array.isArray(data96)){
if(data96.length < 1){
const err182 = {instancePath:instancePath+"/agents/defaults/tools/allow",schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/allow/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.allow,data:data96};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
const len11 = data96.length;
for(let i11=0; i11<len11; i11++){
let data97 = data96[i11];
if(typeof data97 === "string"){
if(func2(data97) < 1){
const err183 = {instancePath:instancePath+"/agents/defaults/tools/allow/" + i11,schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.allow.items,data:data97};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/agents/defaults/tools/allow/" + i11,schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.allow.items,data:data97};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/agents/defaults/tools/allow",schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.allow.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.allow,data:data96};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data94.alsoAllow !== undefined){
let data98 = data94.alsoAllow;
if(Array.isArray(data98)){
const len12 = data98.length;
for(let i12=0; i12<len12; i12++){
let data99 = data98[i12];
if(typeof data99 === "string"){
if(func2(data99) < 1){
const err186 = {instancePath:instancePath+"/agents/defaults/tools/alsoAllow/" + i12,schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/alsoAllow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.alsoAllow.items,data:data99};
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
const err187 = {instancePath:instancePath+"/agents/defaults/tools/alsoAllow/" + i12,schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/alsoAllow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.alsoAllow.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.alsoAllow.items,data:data99};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/agents/defaults/tools/alsoAllow",schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/alsoAllow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.alsoAllow.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.alsoAllow,data:data98};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data94.deny !== undefined){
let data100 = data94.deny;
if(Array.isArray(data100)){
const len13 = data100.length;
for(let i13=0; i13<len13; i13++){
let data101 = data100[i13];
if(typeof data101 === "string"){
if(func2(data101) < 1){
const err189 = {instancePath:instancePath+"/agents/defaults/tools/deny/" + i13,schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/deny/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.deny.items,data:data101};
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
const err190 = {instancePath:instancePath+"/agents/defaults/tools/deny/" + i13,schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/deny/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.deny.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.deny.items,data:data101};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/agents/defaults/tools/deny",schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.deny.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.deny,data:data100};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/agents/defaults/tools",schemaPath:"#/properties/agents/properties/defaults/properties/tools/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.tools.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools,data:data94};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data78.systemAgent !== undefined){
let data102 = data78.systemAgent;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key23 in data102){
if(!(key23 === "agentId")){
const err193 = {instancePath:instancePath+"/agents/defaults/systemAgent",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent,data:data102};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data102.agentId !== undefined){
let data103 = data102.agentId;
if(typeof data103 === "string"){
if(func2(data103) < 1){
const err194 = {instancePath:instancePath+"/agents/defaults/systemAgent/agentId",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/properties/agentId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId,data:data103};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/agents/defaults/systemAgent/agentId",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/properties/agentId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId,data:data103};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/agents/defaults/systemAgent",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.systemAgent.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent,data:data102};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/agents/defaults",schemaPath:"#/properties/agents/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.type,parentSchema:schema0.properties.agents.properties.defaults,data:data78};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data76.list !== undefined){
let data104 = data76.list;
if(Array.isArray(data104)){
const len14 = data104.length;
for(let i14=0; i14<len14; i14++){
let data105 = data104[i14];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.id === undefined){
const err198 = {instancePath:instancePath+"/agents/list/" + i14,schemaPath:"#/properties/agents/properties/list/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.agents.properties.list.items.required,parentSchema:schema0.properties.agents.properties.list.items,data:data105};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key24 in data105){
if(!(func0.call(schema0.properties.agents.properties.list.items.properties, key24))){
const err199 = {instancePath:instancePath+"/agents/list/" + i14,schemaPath:"#/properties/agents/properties/list/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items,data:data105};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data105.id !== undefined){
let data106 = data105.id;
if(typeof data106 === "string"){
if(!pattern2.test(data106)){
const err200 = {instancePath:instancePath+"/agents/list/" + i14+"/id",schemaPath:"#/properties/agents/properties/list/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.agents.properties.list.items.properties.id,data:data106};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/agents/list/" + i14+"/id",schemaPath:"#/properties/agents/properties/list/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.id.type,parentSchema:schema0.properties.agents.properties.list.items.properties.id,data:data106};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data105.model !== undefined){
let data107 = data105.model;
const _errs239 = errors;
let valid56 = false;
const _errs240 = errors;
if(typeof data107 === "string"){
if(func2(data107) < 1){
const err202 = {instancePath:instancePath+"/agents/list/" + i14+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0],data:data107};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/agents/list/" + i14+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0],data:data107};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid1 = _errs240 === errors;
valid56 = valid56 || _valid1;
const _errs242 = errors;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key25 in data107){
if(!((key25 === "primary") || (key25 === "fallbacks"))){
const err204 = {instancePath:instancePath+"/agents/list/" + i14+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1],data:data107};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data107.primary !== undefined){
let data108 = data107.primary;
if(typeof data108 === "string"){
if(func2(data108) < 1){
const err205 = {instancePath:instancePath+"/agents/list/" + i14+"/model/primary",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary,data:data108};
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
const err206 = {instancePath:instancePath+"/agents/list/" + i14+"/model/primary",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary,data:data108};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data107.fallbacks !== undefined){
let data109 = data107.fallbacks;
if(Array.isArray(data109)){
const len15 = data109.length;
for(let i15=0; i15<len15; i15++){
let data110 = data109[i15];
if(typeof data110 === "string"){
if(func2(data110) < 1){
const err207 = {instancePath:instancePath+"/agents/list/" + i14+"/model/fallbacks/" + i15,schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items,data:data110};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/agents/list/" + i14+"/model/fallbacks/" + i15,schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items,data:data110};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/agents/list/" + i14+"/model/fallbacks",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks,data:data109};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/agents/list/" + i14+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1],data:data107};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid1 = _errs242 === errors;
valid56 = valid56 || _valid1;
if(!valid56){
const err211 = {instancePath:instancePath+"/agents/list/" + i14+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.list.items.properties.model,data:data107};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
else {
errors = _errs239;
if(vErrors !== null){
if(_errs239){
vErrors.length = _errs239;
}
else {
vErrors = null;
}
}
}
}
if(data105.modelPolicy !== undefined){
let data111 = data105.modelPolicy;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key26 in data111){
if(!(key26 === "allow")){
const err212 = {instancePath:instancePath+"/agents/list/" + i14+"/modelPolicy",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy,data:data111};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data111.allow !== undefined){
let data112 = data111.allow;
if(Array.isArray(data112)){
const len16 = data112.length;
for(let i16=0; i16<len16; i16++){
let data113 = data112[i16];
if(typeof data113 === "string"){
if(func2(data113) < 1){
const err213 = {instancePath:instancePath+"/agents/list/" + i14+"/modelPolicy/allow/" + i16,schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items,data:data113};
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
const err214 = {instancePath:instancePath+"/agents/list/" + i14+"/modelPolicy/allow/" + i16,schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items,data:data113};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/agents/list/" + i14+"/modelPolicy/allow",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow,data:data112};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/agents/list/" + i14+"/modelPolicy",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy,data:data111};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data105.models !== undefined){
let data114 = data105.models;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key27 in data114){
let data115 = data114[key27];
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key28 in data115){
if(!(key28 === "alias")){
const err217 = {instancePath:instancePath+"/agents/list/" + i14+"/models/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties,data:data115};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data115.alias !== undefined){
let data116 = data115.alias;
if(typeof data116 !== "string"){
const err218 = {instancePath:instancePath+"/agents/list/" + i14+"/models/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.properties.alias,data:data116};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/agents/list/" + i14+"/models/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties,data:data115};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/agents/list/" + i14+"/models",schemaPath:"#/properties/agents/properties/list/items/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.models.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models,data:data114};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data105.workspace !== undefined){
let data117 = data105.workspace;
if(typeof data117 === "string"){
if(func2(data117) < 1){
const err221 = {instancePath:instancePath+"/agents/list/" + i14+"/workspace",schemaPath:"#/properties/agents/properties/list/items/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.workspace,data:data117};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/agents/list/" + i14+"/workspace",schemaPath:"#/properties/agents/properties/list/items/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.workspace.type,parentSchema:schema0.properties.agents.properties.list.items.properties.workspace,data:data117};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data105.systemPrompt !== undefined){
let data118 = data105.systemPrompt;
if(typeof data118 !== "string"){
const err223 = {instancePath:instancePath+"/agents/list/" + i14+"/systemPrompt",schemaPath:"#/properties/agents/properties/list/items/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.list.items.properties.systemPrompt,data:data118};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data105.params !== undefined){
let data119 = data105.params;
if(!(data119 && typeof data119 == "object" && !Array.isArray(data119))){
const err224 = {instancePath:instancePath+"/agents/list/" + i14+"/params",schemaPath:"#/properties/agents/properties/list/items/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.params.type,parentSchema:schema0.properties.agents.properties.list.items.properties.params,data:data119};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data105.timeoutSeconds !== undefined){
let data120 = data105.timeoutSeconds;
if(typeof data120 == "number"){
if(data120 > 86400 || isNaN(data120)){
const err225 = {instancePath:instancePath+"/agents/list/" + i14+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data120};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data120 <= 0 || isNaN(data120)){
const err226 = {instancePath:instancePath+"/agents/list/" + i14+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data120};
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
const err227 = {instancePath:instancePath+"/agents/list/" + i14+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data120};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data105.idleTimeoutSeconds !== undefined){
let data121 = data105.idleTimeoutSeconds;
if(typeof data121 == "number"){
if(data121 > 86400 || isNaN(data121)){
const err228 = {instancePath:instancePath+"/agents/list/" + i14+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data121};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data121 <= 0 || isNaN(data121)){
const err229 = {instancePath:instancePath+"/agents/list/" + i14+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data121};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/agents/list/" + i14+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data121};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data105.tools !== undefined){
let data122 = data105.tools;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key29 in data122){
if(!((((key29 === "profile") || (key29 === "allow")) || (key29 === "alsoAllow")) || (key29 === "deny"))){
const err231 = {instancePath:instancePath+"/agents/list/" + i14+"/tools",schemaPath:"#/properties/agents/properties/list/items/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.tools,data:data122};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data122.profile !== undefined){
let data123 = data122.profile;
if(!((((data123 === "minimal") || (data123 === "coding")) || (data123 === "messaging")) || (data123 === "full"))){
const err232 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/profile",schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/profile/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.list.items.properties.tools.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.profile.enum,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.profile,data:data123};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data122.allow !== undefined){
let data124 = data122.allow;
if(Array.isArray(data124)){
if(data124.length < 1){
const err233 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/allow",schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/allow/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.allow,data:data124};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
const len17 = data124.length;
for(let i17=0; i17<len17; i17++){
let data125 = data124[i17];
if(typeof data125 === "string"){
if(func2(data125) < 1){
const err234 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/allow/" + i17,schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.allow.items,data:data125};
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
const err235 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/allow/" + i17,schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.allow.items,data:data125};
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
const err236 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/allow",schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.allow.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.allow,data:data124};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data122.alsoAllow !== undefined){
let data126 = data122.alsoAllow;
if(Array.isArray(data126)){
const len18 = data126.length;
for(let i18=0; i18<len18; i18++){
let data127 = data126[i18];
if(typeof data127 === "string"){
if(func2(data127) < 1){
const err237 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/alsoAllow/" + i18,schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/alsoAllow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.alsoAllow.items,data:data127};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/alsoAllow/" + i18,schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/alsoAllow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.alsoAllow.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.alsoAllow.items,data:data127};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/alsoAllow",schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/alsoAllow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.alsoAllow.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.alsoAllow,data:data126};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data122.deny !== undefined){
let data128 = data122.deny;
if(Array.isArray(data128)){
const len19 = data128.length;
for(let i19=0; i19<len19; i19++){
let data129 = data128[i19];
if(typeof data129 === "string"){
if(func2(data129) < 1){
const err240 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/deny/" + i19,schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/deny/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.deny.items,data:data129};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/deny/" + i19,schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/deny/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.deny.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.deny.items,data:data129};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/deny",schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.deny.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.deny,data:data128};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/agents/list/" + i14+"/tools",schemaPath:"#/properties/agents/properties/list/items/properties/tools/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.tools.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools,data:data122};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data105.name !== undefined){
let data130 = data105.name;
if(typeof data130 !== "string"){
const err244 = {instancePath:instancePath+"/agents/list/" + i14+"/name",schemaPath:"#/properties/agents/properties/list/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.name.type,parentSchema:schema0.properties.agents.properties.list.items.properties.name,data:data130};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data105.default !== undefined){
let data131 = data105.default;
if(typeof data131 !== "boolean"){
const err245 = {instancePath:instancePath+"/agents/list/" + i14+"/default",schemaPath:"#/properties/agents/properties/list/items/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.agents.properties.list.items.properties.default.type,parentSchema:schema0.properties.agents.properties.list.items.properties.default,data:data131};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/agents/list/" + i14,schemaPath:"#/properties/agents/properties/list/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.type,parentSchema:schema0.properties.agents.properties.list.items,data:data105};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/agents/list",schemaPath:"#/properties/agents/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.type,parentSchema:schema0.properties.agents.properties.list,data:data104};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data76.entries !== undefined){
let data132 = data76.entries;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key30 in data132){
const _errs298 = errors;
if(typeof key30 === "string"){
if(!pattern2.test(key30)){
const err248 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.agents.properties.entries.propertyNames,data:key30,propertyName:key30};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.propertyNames.type,parentSchema:schema0.properties.agents.properties.entries.propertyNames,data:key30,propertyName:key30};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var valid72 = _errs298 === errors;
if(!valid72){
const err250 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames",keyword:"propertyNames",params:{propertyName: key30},message:"property name must be valid",schema:schema0.properties.agents.properties.entries.propertyNames,parentSchema:schema0.properties.agents.properties.entries,data:data132};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
for(const key31 in data132){
let data133 = data132[key31];
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key32 in data133){
if(!(func0.call(schema0.properties.agents.properties.entries.additionalProperties.properties, key32))){
const err251 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties,data:data133};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data133.model !== undefined){
let data134 = data133.model;
const _errs305 = errors;
let valid75 = false;
const _errs306 = errors;
if(typeof data134 === "string"){
if(func2(data134) < 1){
const err252 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0],data:data134};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0],data:data134};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
var _valid2 = _errs306 === errors;
valid75 = valid75 || _valid2;
const _errs308 = errors;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key33 in data134){
if(!((key33 === "primary") || (key33 === "fallbacks"))){
const err254 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1],data:data134};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data134.primary !== undefined){
let data135 = data134.primary;
if(typeof data135 === "string"){
if(func2(data135) < 1){
const err255 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/primary",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary,data:data135};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/primary",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary,data:data135};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data134.fallbacks !== undefined){
let data136 = data134.fallbacks;
if(Array.isArray(data136)){
const len20 = data136.length;
for(let i20=0; i20<len20; i20++){
let data137 = data136[i20];
if(typeof data137 === "string"){
if(func2(data137) < 1){
const err257 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks/" + i20,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items,data:data137};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks/" + i20,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items,data:data137};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks,data:data136};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1],data:data134};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid2 = _errs308 === errors;
valid75 = valid75 || _valid2;
if(!valid75){
const err261 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model,data:data134};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
else {
errors = _errs305;
if(vErrors !== null){
if(_errs305){
vErrors.length = _errs305;
}
else {
vErrors = null;
}
}
}
}
if(data133.modelPolicy !== undefined){
let data138 = data133.modelPolicy;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key34 in data138){
if(!(key34 === "allow")){
const err262 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy,data:data138};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data138.allow !== undefined){
let data139 = data138.allow;
if(Array.isArray(data139)){
const len21 = data139.length;
for(let i21=0; i21<len21; i21++){
let data140 = data139[i21];
if(typeof data140 === "string"){
if(func2(data140) < 1){
const err263 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow/" + i21,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items,data:data140};
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
const err264 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow/" + i21,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items,data:data140};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow,data:data139};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy,data:data138};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data133.models !== undefined){
let data141 = data133.models;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key35 in data141){
let data142 = data141[key35];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key36 in data142){
if(!(key36 === "alias")){
const err267 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties,data:data142};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data142.alias !== undefined){
let data143 = data142.alias;
if(typeof data143 !== "string"){
const err268 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.properties.alias,data:data143};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties,data:data142};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models,data:data141};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data133.workspace !== undefined){
let data144 = data133.workspace;
if(typeof data144 === "string"){
if(func2(data144) < 1){
const err271 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspace",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace,data:data144};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspace",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace,data:data144};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data133.systemPrompt !== undefined){
let data145 = data133.systemPrompt;
if(typeof data145 !== "string"){
const err273 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/systemPrompt",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.systemPrompt,data:data145};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data133.params !== undefined){
let data146 = data133.params;
if(!(data146 && typeof data146 == "object" && !Array.isArray(data146))){
const err274 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.params.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.params,data:data146};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data133.timeoutSeconds !== undefined){
let data147 = data133.timeoutSeconds;
if(typeof data147 == "number"){
if(data147 > 86400 || isNaN(data147)){
const err275 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data147};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data147 <= 0 || isNaN(data147)){
const err276 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data147};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data147};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data133.idleTimeoutSeconds !== undefined){
let data148 = data133.idleTimeoutSeconds;
if(typeof data148 == "number"){
if(data148 > 86400 || isNaN(data148)){
const err278 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data148};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data148 <= 0 || isNaN(data148)){
const err279 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data148};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data148};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data133.tools !== undefined){
let data149 = data133.tools;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key37 in data149){
if(!((((key37 === "profile") || (key37 === "allow")) || (key37 === "alsoAllow")) || (key37 === "deny"))){
const err281 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools,data:data149};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data149.profile !== undefined){
let data150 = data149.profile;
if(!((((data150 === "minimal") || (data150 === "coding")) || (data150 === "messaging")) || (data150 === "full"))){
const err282 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/profile",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/profile/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.profile.enum,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.profile,data:data150};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data149.allow !== undefined){
let data151 = data149.allow;
if(Array.isArray(data151)){
if(data151.length < 1){
const err283 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/allow",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/allow/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.allow,data:data151};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
const len22 = data151.length;
for(let i22=0; i22<len22; i22++){
let data152 = data151[i22];
if(typeof data152 === "string"){
if(func2(data152) < 1){
const err284 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/allow/" + i22,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.allow.items,data:data152};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/allow/" + i22,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.allow.items,data:data152};
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
const err286 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/allow",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.allow.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.allow,data:data151};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data149.alsoAllow !== undefined){
let data153 = data149.alsoAllow;
if(Array.isArray(data153)){
const len23 = data153.length;
for(let i23=0; i23<len23; i23++){
let data154 = data153[i23];
if(typeof data154 === "string"){
if(func2(data154) < 1){
const err287 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/alsoAllow/" + i23,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/alsoAllow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.alsoAllow.items,data:data154};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/alsoAllow/" + i23,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/alsoAllow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.alsoAllow.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.alsoAllow.items,data:data154};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/alsoAllow",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/alsoAllow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.alsoAllow.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.alsoAllow,data:data153};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data149.deny !== undefined){
let data155 = data149.deny;
if(Array.isArray(data155)){
const len24 = data155.length;
for(let i24=0; i24<len24; i24++){
let data156 = data155[i24];
if(typeof data156 === "string"){
if(func2(data156) < 1){
const err290 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/deny/" + i24,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/deny/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.deny.items,data:data156};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/deny/" + i24,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/deny/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.deny.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.deny.items,data:data156};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/deny",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.deny.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.deny,data:data155};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools,data:data149};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data133.name !== undefined){
let data157 = data133.name;
if(typeof data157 !== "string"){
const err294 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.name.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.name,data:data157};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data133.default !== undefined){
let data158 = data133.default;
if(typeof data158 !== "boolean"){
const err295 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.default.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.default,data:data158};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/agents/entries/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties,data:data133};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.type,parentSchema:schema0.properties.agents.properties.entries,data:data132};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.type,parentSchema:schema0.properties.agents,data:data76};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data.diagnostics !== undefined){
let data159 = data.diagnostics;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key38 in data159){
if(!((key38 === "enabled") || (key38 === "otel"))){
const err299 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.diagnostics,data:data159};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data159.enabled !== undefined){
let data160 = data159.enabled;
if(typeof data160 !== "boolean"){
const err300 = {instancePath:instancePath+"/diagnostics/enabled",schemaPath:"#/properties/diagnostics/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.diagnostics.properties.enabled.type,parentSchema:schema0.properties.diagnostics.properties.enabled,data:data160};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data159.otel !== undefined){
let data161 = data159.otel;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key39 in data161){
if(!(func0.call(schema0.properties.diagnostics.properties.otel.properties, key39))){
const err301 = {instancePath:instancePath+"/diagnostics/otel",schemaPath:"#/properties/diagnostics/properties/otel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.diagnostics.properties.otel,data:data161};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data161.enabled !== undefined){
let data162 = data161.enabled;
if(typeof data162 !== "boolean"){
const err302 = {instancePath:instancePath+"/diagnostics/otel/enabled",schemaPath:"#/properties/diagnostics/properties/otel/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.diagnostics.properties.otel.properties.enabled.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.enabled,data:data162};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data161.endpoint !== undefined){
let data163 = data161.endpoint;
if(typeof data163 === "string"){
if(func2(data163) < 1){
const err303 = {instancePath:instancePath+"/diagnostics/otel/endpoint",schemaPath:"#/properties/diagnostics/properties/otel/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.diagnostics.properties.otel.properties.endpoint,data:data163};
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
const err304 = {instancePath:instancePath+"/diagnostics/otel/endpoint",schemaPath:"#/properties/diagnostics/properties/otel/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.diagnostics.properties.otel.properties.endpoint.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.endpoint,data:data163};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data161.tracesEndpoint !== undefined){
let data164 = data161.tracesEndpoint;
if(typeof data164 === "string"){
if(func2(data164) < 1){
const err305 = {instancePath:instancePath+"/diagnostics/otel/tracesEndpoint",schemaPath:"#/properties/diagnostics/properties/otel/properties/tracesEndpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.diagnostics.properties.otel.properties.tracesEndpoint,data:data164};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/diagnostics/otel/tracesEndpoint",schemaPath:"#/properties/diagnostics/properties/otel/properties/tracesEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.diagnostics.properties.otel.properties.tracesEndpoint.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.tracesEndpoint,data:data164};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data161.protocol !== undefined){
let data165 = data161.protocol;
if(!(data165 === "http/protobuf")){
const err307 = {instancePath:instancePath+"/diagnostics/otel/protocol",schemaPath:"#/properties/diagnostics/properties/otel/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.diagnostics.properties.otel.properties.protocol.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.diagnostics.properties.otel.properties.protocol.enum,parentSchema:schema0.properties.diagnostics.properties.otel.properties.protocol,data:data165};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data161.headers !== undefined){
let data166 = data161.headers;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key40 in data166){
let data167 = data166[key40];
if(typeof data167 !== "string"){
const err308 = {instancePath:instancePath+"/diagnostics/otel/headers/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/diagnostics/properties/otel/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.diagnostics.properties.otel.properties.headers.additionalProperties.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.headers.additionalProperties,data:data167};
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
else {
const err309 = {instancePath:instancePath+"/diagnostics/otel/headers",schemaPath:"#/properties/diagnostics/properties/otel/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.diagnostics.properties.otel.properties.headers.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.headers,data:data166};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data161.serviceName !== undefined){
let data168 = data161.serviceName;
if(typeof data168 === "string"){
if(func2(data168) < 1){
const err310 = {instancePath:instancePath+"/diagnostics/otel/serviceName",schemaPath:"#/properties/diagnostics/properties/otel/properties/serviceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.diagnostics.properties.otel.properties.serviceName,data:data168};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/diagnostics/otel/serviceName",schemaPath:"#/properties/diagnostics/properties/otel/properties/serviceName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.diagnostics.properties.otel.properties.serviceName.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.serviceName,data:data168};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data161.traces !== undefined){
let data169 = data161.traces;
if(typeof data169 !== "boolean"){
const err312 = {instancePath:instancePath+"/diagnostics/otel/traces",schemaPath:"#/properties/diagnostics/properties/otel/properties/traces/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.diagnostics.properties.otel.properties.traces.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.traces,data:data169};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data161.sampleRate !== undefined){
let data170 = data161.sampleRate;
if(typeof data170 == "number"){
if(data170 > 1 || isNaN(data170)){
const err313 = {instancePath:instancePath+"/diagnostics/otel/sampleRate",schemaPath:"#/properties/diagnostics/properties/otel/properties/sampleRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema0.properties.diagnostics.properties.otel.properties.sampleRate,data:data170};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data170 < 0 || isNaN(data170)){
const err314 = {instancePath:instancePath+"/diagnostics/otel/sampleRate",schemaPath:"#/properties/diagnostics/properties/otel/properties/sampleRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.diagnostics.properties.otel.properties.sampleRate,data:data170};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/diagnostics/otel/sampleRate",schemaPath:"#/properties/diagnostics/properties/otel/properties/sampleRate/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.diagnostics.properties.otel.properties.sampleRate.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.sampleRate,data:data170};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data161.flushIntervalMs !== undefined){
let data171 = data161.flushIntervalMs;
if(!((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171)))){
const err316 = {instancePath:instancePath+"/diagnostics/otel/flushIntervalMs",schemaPath:"#/properties/diagnostics/properties/otel/properties/flushIntervalMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.diagnostics.properties.otel.properties.flushIntervalMs.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.flushIntervalMs,data:data171};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(typeof data171 == "number"){
if(data171 > 3600000 || isNaN(data171)){
const err317 = {instancePath:instancePath+"/diagnostics/otel/flushIntervalMs",schemaPath:"#/properties/diagnostics/properties/otel/properties/flushIntervalMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000",schema:3600000,parentSchema:schema0.properties.diagnostics.properties.otel.properties.flushIntervalMs,data:data171};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(data171 < 0 || isNaN(data171)){
const err318 = {instancePath:instancePath+"/diagnostics/otel/flushIntervalMs",schemaPath:"#/properties/diagnostics/properties/otel/properties/flushIntervalMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.diagnostics.properties.otel.properties.flushIntervalMs,data:data171};
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
}
else {
const err319 = {instancePath:instancePath+"/diagnostics/otel",schemaPath:"#/properties/diagnostics/properties/otel/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.diagnostics.properties.otel.type,parentSchema:schema0.properties.diagnostics.properties.otel,data:data161};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.diagnostics.type,parentSchema:schema0.properties.diagnostics,data:data159};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data.env !== undefined){
let data172 = data.env;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key41 in data172){
if(!(key41 === "vars")){
let data173 = data172[key41];
if(typeof data173 !== "string"){
const err321 = {instancePath:instancePath+"/env/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.env.additionalProperties.type,parentSchema:schema0.properties.env.additionalProperties,data:data173};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
if(data172.vars !== undefined){
let data174 = data172.vars;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key42 in data174){
let data175 = data174[key42];
if(typeof data175 !== "string"){
const err322 = {instancePath:instancePath+"/env/vars/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/properties/vars/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.env.properties.vars.additionalProperties.type,parentSchema:schema0.properties.env.properties.vars.additionalProperties,data:data175};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/env/vars",schemaPath:"#/properties/env/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.env.properties.vars.type,parentSchema:schema0.properties.env.properties.vars,data:data174};
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
const err324 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.env.type,parentSchema:schema0.properties.env,data:data172};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data.meta !== undefined){
let data176 = data.meta;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key43 in data176){
if(!(key43 === "migrations")){
const err325 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.meta,data:data176};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data176.migrations !== undefined){
let data177 = data176.migrations;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key44 in data177){
if(!(key44 === "modelPolicyAllowlist")){
const err326 = {instancePath:instancePath+"/meta/migrations",schemaPath:"#/properties/meta/properties/migrations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.meta.properties.migrations,data:data177};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data177.modelPolicyAllowlist !== undefined){
let data178 = data177.modelPolicyAllowlist;
if(typeof data178 !== "boolean"){
const err327 = {instancePath:instancePath+"/meta/migrations/modelPolicyAllowlist",schemaPath:"#/properties/meta/properties/migrations/properties/modelPolicyAllowlist/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.meta.properties.migrations.properties.modelPolicyAllowlist.type,parentSchema:schema0.properties.meta.properties.migrations.properties.modelPolicyAllowlist,data:data178};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/meta/migrations",schemaPath:"#/properties/meta/properties/migrations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.meta.properties.migrations.type,parentSchema:schema0.properties.meta.properties.migrations,data:data177};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.meta.type,parentSchema:schema0.properties.meta,data:data176};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data.mcp !== undefined){
let data179 = data.mcp;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key45 in data179){
if(!((key45 === "servers") || (key45 === "sessionIdleTtlMs"))){
const err330 = {instancePath:instancePath+"/mcp",schemaPath:"#/properties/mcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.mcp,data:data179};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data179.servers !== undefined){
let data180 = data179.servers;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key46 in data180){
const _errs413 = errors;
if(typeof key46 === "string"){
if(!pattern8.test(key46)){
const err331 = {instancePath:instancePath+"/mcp/servers",schemaPath:"#/properties/mcp/properties/servers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}]{1,128}$"},message:"must match pattern \""+"^[^\\p{Cc}]{1,128}$"+"\"",schema:"^[^\\p{Cc}]{1,128}$",parentSchema:schema0.properties.mcp.properties.servers.propertyNames,data:key46,propertyName:key46};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/mcp/servers",schemaPath:"#/properties/mcp/properties/servers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.propertyNames.type,parentSchema:schema0.properties.mcp.properties.servers.propertyNames,data:key46,propertyName:key46};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
var valid100 = _errs413 === errors;
if(!valid100){
const err333 = {instancePath:instancePath+"/mcp/servers",schemaPath:"#/properties/mcp/properties/servers/propertyNames",keyword:"propertyNames",params:{propertyName: key46},message:"property name must be valid",schema:schema0.properties.mcp.properties.servers.propertyNames,parentSchema:schema0.properties.mcp.properties.servers,data:data180};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
for(const key47 in data180){
let data181 = data180[key47];
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key48 in data181){
if(!(func0.call(schema0.properties.mcp.properties.servers.additionalProperties.properties, key48))){
const err334 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mcp/properties/servers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties,data:data181};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data181.enabled !== undefined){
let data182 = data181.enabled;
if(typeof data182 !== "boolean"){
const err335 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.enabled.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.enabled,data:data182};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data181.type !== undefined){
let data183 = data181.type;
if(!((((data183 === "stdio") || (data183 === "http")) || (data183 === "streamable-http")) || (data183 === "sse"))){
const err336 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.mcp.properties.servers.additionalProperties.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.type.enum,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.type,data:data183};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data181.transport !== undefined){
let data184 = data181.transport;
if(!(((data184 === "stdio") || (data184 === "streamable-http")) || (data184 === "sse"))){
const err337 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/transport",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/transport/enum",keyword:"enum",params:{allowedValues: schema0.properties.mcp.properties.servers.additionalProperties.properties.transport.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.transport.enum,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.transport,data:data184};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data181.command !== undefined){
let data185 = data181.command;
if(typeof data185 === "string"){
if(func2(data185) < 1){
const err338 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.command,data:data185};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.command.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.command,data:data185};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data181.args !== undefined){
let data186 = data181.args;
if(Array.isArray(data186)){
const len25 = data186.length;
for(let i25=0; i25<len25; i25++){
let data187 = data186[i25];
if(typeof data187 !== "string"){
const err340 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/args/" + i25,schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/args/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.args.items.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.args.items,data:data187};
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
const err341 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/args",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.args.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.args,data:data186};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data181.env !== undefined){
let data188 = data181.env;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key49 in data188){
let data189 = data188[key49];
if(((typeof data189 !== "string") && (!(typeof data189 == "number"))) && (typeof data189 !== "boolean")){
const err342 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/env/additionalProperties/type",keyword:"type",params:{type: schema0.properties.mcp.properties.servers.additionalProperties.properties.env.additionalProperties.type},message:"must be string,number,boolean",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.env.additionalProperties.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.env.additionalProperties,data:data189};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.env.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.env,data:data188};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data181.cwd !== undefined){
let data190 = data181.cwd;
if(typeof data190 === "string"){
if(func2(data190) < 1){
const err344 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/cwd",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/cwd/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.cwd,data:data190};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/cwd",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/cwd/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.cwd.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.cwd,data:data190};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data181.workingDirectory !== undefined){
let data191 = data181.workingDirectory;
if(typeof data191 === "string"){
if(func2(data191) < 1){
const err346 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/workingDirectory",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/workingDirectory/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.workingDirectory,data:data191};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/workingDirectory",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/workingDirectory/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.workingDirectory.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.workingDirectory,data:data191};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data181.url !== undefined){
let data192 = data181.url;
if(typeof data192 === "string"){
if(!pattern9.test(data192)){
const err348 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.url,data:data192};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.url.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.url,data:data192};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data181.headers !== undefined){
let data193 = data181.headers;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key50 in data193){
let data194 = data193[key50];
if(((typeof data194 !== "string") && (!(typeof data194 == "number"))) && (typeof data194 !== "boolean")){
const err350 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema0.properties.mcp.properties.servers.additionalProperties.properties.headers.additionalProperties.type},message:"must be string,number,boolean",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.headers.additionalProperties.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.headers.additionalProperties,data:data194};
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
const err351 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.headers.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.headers,data:data193};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data181.requestTimeoutMs !== undefined){
let data195 = data181.requestTimeoutMs;
if(!((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195)))){
const err352 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestTimeoutMs",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/requestTimeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.requestTimeoutMs.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.requestTimeoutMs,data:data195};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(typeof data195 == "number"){
if(data195 > 86400000 || isNaN(data195)){
const err353 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestTimeoutMs",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/requestTimeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.requestTimeoutMs,data:data195};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data195 < 1 || isNaN(data195)){
const err354 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestTimeoutMs",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/requestTimeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.requestTimeoutMs,data:data195};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
if(data181.connectionTimeoutMs !== undefined){
let data196 = data181.connectionTimeoutMs;
if(!((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196)))){
const err355 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionTimeoutMs",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/connectionTimeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.connectionTimeoutMs.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.connectionTimeoutMs,data:data196};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(typeof data196 == "number"){
if(data196 > 86400000 || isNaN(data196)){
const err356 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionTimeoutMs",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/connectionTimeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.connectionTimeoutMs,data:data196};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data196 < 1 || isNaN(data196)){
const err357 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionTimeoutMs",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/connectionTimeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.connectionTimeoutMs,data:data196};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
if(data181.supportsParallelToolCalls !== undefined){
let data197 = data181.supportsParallelToolCalls;
if(typeof data197 !== "boolean"){
const err358 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportsParallelToolCalls",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/supportsParallelToolCalls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.supportsParallelToolCalls.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.supportsParallelToolCalls,data:data197};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data181.toolFilter !== undefined){
let data198 = data181.toolFilter;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key51 in data198){
if(!((key51 === "include") || (key51 === "exclude"))){
const err359 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter,data:data198};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data198.include !== undefined){
let data199 = data198.include;
if(Array.isArray(data199)){
if(data199.length < 1){
const err360 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/include",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/include/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.include,data:data199};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
const len26 = data199.length;
for(let i26=0; i26<len26; i26++){
let data200 = data199[i26];
if(typeof data200 === "string"){
if(func2(data200) < 1){
const err361 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/include/" + i26,schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.include.items,data:data200};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/include/" + i26,schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.include.items.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.include.items,data:data200};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/include",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.include.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.include,data:data199};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data198.exclude !== undefined){
let data201 = data198.exclude;
if(Array.isArray(data201)){
const len27 = data201.length;
for(let i27=0; i27<len27; i27++){
let data202 = data201[i27];
if(typeof data202 === "string"){
if(func2(data202) < 1){
const err364 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/exclude/" + i27,schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.exclude.items,data:data202};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/exclude/" + i27,schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.exclude.items.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.exclude.items,data:data202};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/exclude",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.exclude.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.exclude,data:data201};
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
else {
const err367 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter,data:data198};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data181.sslVerify !== undefined){
let data203 = data181.sslVerify;
if(typeof data203 !== "boolean"){
const err368 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/sslVerify",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/sslVerify/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.sslVerify.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.sslVerify,data:data203};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data181.clientCert !== undefined){
let data204 = data181.clientCert;
if(typeof data204 === "string"){
if(func2(data204) < 1){
const err369 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientCert",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/clientCert/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.clientCert,data:data204};
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
const err370 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientCert",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/clientCert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.clientCert.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.clientCert,data:data204};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data181.clientKey !== undefined){
let data205 = data181.clientKey;
if(typeof data205 === "string"){
if(func2(data205) < 1){
const err371 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/clientKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.clientKey,data:data205};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/clientKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.clientKey.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.clientKey,data:data205};
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
else {
const err373 = {instancePath:instancePath+"/mcp/servers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mcp/properties/servers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.mcp.properties.servers.additionalProperties.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties,data:data181};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/mcp/servers",schemaPath:"#/properties/mcp/properties/servers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.mcp.properties.servers.type,parentSchema:schema0.properties.mcp.properties.servers,data:data180};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data179.sessionIdleTtlMs !== undefined){
let data206 = data179.sessionIdleTtlMs;
if(!((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206)))){
const err375 = {instancePath:instancePath+"/mcp/sessionIdleTtlMs",schemaPath:"#/properties/mcp/properties/sessionIdleTtlMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.mcp.properties.sessionIdleTtlMs.type,parentSchema:schema0.properties.mcp.properties.sessionIdleTtlMs,data:data206};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(typeof data206 == "number"){
if(data206 > 2147483647 || isNaN(data206)){
const err376 = {instancePath:instancePath+"/mcp/sessionIdleTtlMs",schemaPath:"#/properties/mcp/properties/sessionIdleTtlMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema0.properties.mcp.properties.sessionIdleTtlMs,data:data206};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(data206 < 0 || isNaN(data206)){
const err377 = {instancePath:instancePath+"/mcp/sessionIdleTtlMs",schemaPath:"#/properties/mcp/properties/sessionIdleTtlMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.mcp.properties.sessionIdleTtlMs,data:data206};
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
}
else {
const err378 = {instancePath:instancePath+"/mcp",schemaPath:"#/properties/mcp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.mcp.type,parentSchema:schema0.properties.mcp,data:data179};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data.models !== undefined){
let data207 = data.models;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key52 in data207){
if(!(key52 === "providers")){
const err379 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models,data:data207};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data207.providers !== undefined){
let data208 = data207.providers;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
for(const key53 in data208){
const _errs475 = errors;
if(typeof key53 === "string"){
if(!pattern10.test(key53)){
const err380 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema0.properties.models.properties.providers.propertyNames,data:key53,propertyName:key53};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.propertyNames.type,parentSchema:schema0.properties.models.properties.providers.propertyNames,data:key53,propertyName:key53};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
var valid113 = _errs475 === errors;
if(!valid113){
const err382 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName: key53},message:"property name must be valid",schema:schema0.properties.models.properties.providers.propertyNames,parentSchema:schema0.properties.models.properties.providers,data:data208};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
for(const key54 in data208){
let data209 = data208[key54];
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
for(const key55 in data209){
if(!(func0.call(schema0.properties.models.properties.providers.additionalProperties.properties, key55))){
const err383 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties,data:data209};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data209.api !== undefined){
let data210 = data209.api;
if(!(((data210 === "openai-completions") || (data210 === "anthropic-messages")) || (data210 === "ollama"))){
const err384 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/api",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/api/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.api.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.api,data:data210};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data209.baseUrl !== undefined){
let data211 = data209.baseUrl;
if(typeof data211 === "string"){
if(!pattern9.test(data211)){
const err385 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl,data:data211};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl,data:data211};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data209.apiKey !== undefined){
let data212 = data209.apiKey;
if(typeof data212 === "string"){
if(func2(data212) < 1){
const err387 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/apiKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey,data:data212};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/apiKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey,data:data212};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data209.headers !== undefined){
let data213 = data209.headers;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
for(const key56 in data213){
let data214 = data213[key56];
if(typeof data214 !== "string"){
const err389 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.additionalProperties,data:data214};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
else {
const err390 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.headers,data:data213};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data209.timeoutSeconds !== undefined){
let data215 = data209.timeoutSeconds;
if(typeof data215 == "number"){
if(data215 > 86400 || isNaN(data215)){
const err391 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data215};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(data215 <= 0 || isNaN(data215)){
const err392 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data215};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data215};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data209.match !== undefined){
let data216 = data209.match;
if(Array.isArray(data216)){
const len28 = data216.length;
for(let i28=0; i28<len28; i28++){
let data217 = data216[i28];
if(typeof data217 === "string"){
if(func2(data217) < 1){
const err394 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i28,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items,data:data217};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i28,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items,data:data217};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.match.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match,data:data216};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data209.options !== undefined){
let data218 = data209.options;
if(!(data218 && typeof data218 == "object" && !Array.isArray(data218))){
const err397 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/options",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.options.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.options,data:data218};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data209.maxTokens !== undefined){
let data219 = data209.maxTokens;
if(!((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219)))){
const err398 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens,data:data219};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(typeof data219 == "number"){
if(data219 < 1 || isNaN(data219)){
const err399 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens,data:data219};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
if(data209.models !== undefined){
let data220 = data209.models;
if(Array.isArray(data220)){
const len29 = data220.length;
for(let i29=0; i29<len29; i29++){
let data221 = data220[i29];
const _errs504 = errors;
let valid121 = false;
const _errs505 = errors;
if(typeof data221 === "string"){
if(func2(data221) < 1){
const err400 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0],data:data221};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
else {
const err401 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0].type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0],data:data221};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var _valid3 = _errs505 === errors;
valid121 = valid121 || _valid3;
const _errs507 = errors;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
if(data221.id === undefined){
const err402 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].required,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data221};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
for(const key57 in data221){
if(!((((((((key57 === "id") || (key57 === "name")) || (key57 === "reasoning")) || (key57 === "contextWindow")) || (key57 === "maxTokens")) || (key57 === "baseUrl")) || (key57 === "thinkingLevelMap")) || (key57 === "compat"))){
const err403 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data221};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data221.id !== undefined){
let data222 = data221.id;
if(typeof data222 === "string"){
if(!pattern12.test(data222)){
const err404 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/id",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\"",schema:"^[!-~]{1,200}$",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id,data:data222};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/id",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id,data:data222};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data221.name !== undefined){
let data223 = data221.name;
if(typeof data223 !== "string"){
const err406 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/name",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.name.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.name,data:data223};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data221.reasoning !== undefined){
let data224 = data221.reasoning;
if(typeof data224 !== "boolean"){
const err407 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/reasoning",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/reasoning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.reasoning.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.reasoning,data:data224};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data221.contextWindow !== undefined){
let data225 = data221.contextWindow;
if(!((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225)))){
const err408 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/contextWindow",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/contextWindow/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow,data:data225};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(typeof data225 == "number"){
if(data225 < 1 || isNaN(data225)){
const err409 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/contextWindow",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/contextWindow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow,data:data225};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
if(data221.maxTokens !== undefined){
let data226 = data221.maxTokens;
if(!((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226)))){
const err410 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens,data:data226};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(typeof data226 == "number"){
if(data226 < 1 || isNaN(data226)){
const err411 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens,data:data226};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
if(data221.baseUrl !== undefined){
let data227 = data221.baseUrl;
if(typeof data227 === "string"){
if(!pattern9.test(data227)){
const err412 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl,data:data227};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl,data:data227};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data221.thinkingLevelMap !== undefined){
let data228 = data221.thinkingLevelMap;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key58 in data228){
let data229 = data228[key58];
if((typeof data229 !== "string") && (data229 !== null)){
const err414 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/thinkingLevelMap/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/thinkingLevelMap/additionalProperties/type",keyword:"type",params:{type: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties.type},message:"must be string,null",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties,data:data229};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
else {
const err415 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/thinkingLevelMap",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/thinkingLevelMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap,data:data228};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data221.compat !== undefined){
let data230 = data221.compat;
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
for(const key59 in data230){
if(!(func0.call(schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties, key59))){
const err416 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat,data:data230};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data230.supportsDeveloperRole !== undefined){
let data231 = data230.supportsDeveloperRole;
if(typeof data231 !== "boolean"){
const err417 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsDeveloperRole",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsDeveloperRole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsDeveloperRole.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsDeveloperRole,data:data231};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data230.supportsUsageInStreaming !== undefined){
let data232 = data230.supportsUsageInStreaming;
if(typeof data232 !== "boolean"){
const err418 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsUsageInStreaming",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsUsageInStreaming/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsUsageInStreaming.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsUsageInStreaming,data:data232};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data230.maxTokensField !== undefined){
let data233 = data230.maxTokensField;
if(!((data233 === "max_tokens") || (data233 === "max_completion_tokens"))){
const err419 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/maxTokensField",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/maxTokensField/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField,data:data233};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data230.supportsEagerToolInputStreaming !== undefined){
let data234 = data230.supportsEagerToolInputStreaming;
if(typeof data234 !== "boolean"){
const err420 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsEagerToolInputStreaming",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsEagerToolInputStreaming/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsEagerToolInputStreaming.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsEagerToolInputStreaming,data:data234};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data230.supportsTemperature !== undefined){
let data235 = data230.supportsTemperature;
if(typeof data235 !== "boolean"){
const err421 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsTemperature",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsTemperature/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsTemperature.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsTemperature,data:data235};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data230.supportsPromptCacheKey !== undefined){
let data236 = data230.supportsPromptCacheKey;
if(typeof data236 !== "boolean"){
const err422 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsPromptCacheKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsPromptCacheKey/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsPromptCacheKey.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsPromptCacheKey,data:data236};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data230.supportsLongCacheRetention !== undefined){
let data237 = data230.supportsLongCacheRetention;
if(typeof data237 !== "boolean"){
const err423 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsLongCacheRetention",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsLongCacheRetention/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsLongCacheRetention.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsLongCacheRetention,data:data237};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data230.supportsJsonSchemaResponseFormat !== undefined){
let data238 = data230.supportsJsonSchemaResponseFormat;
if(typeof data238 !== "boolean"){
const err424 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsJsonSchemaResponseFormat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsJsonSchemaResponseFormat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsJsonSchemaResponseFormat.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsJsonSchemaResponseFormat,data:data238};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data230.reasoningEffortMap !== undefined){
let data239 = data230.reasoningEffortMap;
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
for(const key60 in data239){
let data240 = data239[key60];
if((typeof data240 !== "string") && (data240 !== null)){
const err425 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/reasoningEffortMap/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/reasoningEffortMap/additionalProperties/type",keyword:"type",params:{type: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties.type},message:"must be string,null",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties,data:data240};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
}
else {
const err426 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/reasoningEffortMap",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/reasoningEffortMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap,data:data239};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data230.supportedReasoningEfforts !== undefined){
let data241 = data230.supportedReasoningEfforts;
if(Array.isArray(data241)){
const len30 = data241.length;
for(let i30=0; i30<len30; i30++){
let data242 = data241[i30];
if(typeof data242 === "string"){
if(func2(data242) < 1){
const err427 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportedReasoningEfforts/" + i30,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items,data:data242};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportedReasoningEfforts/" + i30,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items,data:data242};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportedReasoningEfforts",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts,data:data241};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data230.unsupportedToolSchemaKeywords !== undefined){
let data243 = data230.unsupportedToolSchemaKeywords;
if(Array.isArray(data243)){
const len31 = data243.length;
for(let i31=0; i31<len31; i31++){
let data244 = data243[i31];
if(typeof data244 === "string"){
if(func2(data244) < 1){
const err430 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/unsupportedToolSchemaKeywords/" + i31,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items,data:data244};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
else {
const err431 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/unsupportedToolSchemaKeywords/" + i31,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items,data:data244};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
}
else {
const err432 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/unsupportedToolSchemaKeywords",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords,data:data243};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data230.strictMessageKeys !== undefined){
let data245 = data230.strictMessageKeys;
if(typeof data245 !== "boolean"){
const err433 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/strictMessageKeys",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/strictMessageKeys/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.strictMessageKeys.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.strictMessageKeys,data:data245};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data230.requiresReasoningContentOnAssistantMessages !== undefined){
let data246 = data230.requiresReasoningContentOnAssistantMessages;
if(typeof data246 !== "boolean"){
const err434 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/requiresReasoningContentOnAssistantMessages",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/requiresReasoningContentOnAssistantMessages/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresReasoningContentOnAssistantMessages.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresReasoningContentOnAssistantMessages,data:data246};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data230.requiresStringContent !== undefined){
let data247 = data230.requiresStringContent;
if(typeof data247 !== "boolean"){
const err435 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/requiresStringContent",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/requiresStringContent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresStringContent.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresStringContent,data:data247};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data230.cacheControlFormat !== undefined){
let data248 = data230.cacheControlFormat;
if(!(data248 === "anthropic")){
const err436 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/cacheControlFormat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/cacheControlFormat/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat,data:data248};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data230.openRouterRouting !== undefined){
let data249 = data230.openRouterRouting;
if(!(data249 && typeof data249 == "object" && !Array.isArray(data249))){
const err437 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/openRouterRouting",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/openRouterRouting/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.openRouterRouting.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.openRouterRouting,data:data249};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
else {
const err438 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat,data:data230};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
else {
const err439 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data221};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid3 = _errs507 === errors;
valid121 = valid121 || _valid3;
if(!valid121){
const err440 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items,data:data221};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
else {
errors = _errs504;
if(vErrors !== null){
if(_errs504){
vErrors.length = _errs504;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err441 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models,data:data220};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/models/providers/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties,data:data209};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
else {
const err443 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.type,parentSchema:schema0.properties.models.properties.providers,data:data208};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
else {
const err444 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.type,parentSchema:schema0.properties.models,data:data207};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data.session !== undefined){
let data250 = data.session;
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
for(const key61 in data250){
if(!(((((((key61 === "store") || (key61 === "maxTurns")) || (key61 === "maxBytes")) || (key61 === "idleMinutes")) || (key61 === "maxAnswers")) || (key61 === "maxAnswerBytes")) || (key61 === "keyHeaders"))){
const err445 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.session,data:data250};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data250.store !== undefined){
let data251 = data250.store;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key62 in data251){
if(!(((key62 === "path") || (key62 === "url")) || (key62 === "maxConnections"))){
const err446 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.session.properties.store,data:data251};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data251.path !== undefined){
let data252 = data251.path;
if(typeof data252 === "string"){
if(func2(data252) < 1){
const err447 = {instancePath:instancePath+"/session/store/path",schemaPath:"#/properties/session/properties/store/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.session.properties.store.properties.path,data:data252};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/session/store/path",schemaPath:"#/properties/session/properties/store/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.store.properties.path.type,parentSchema:schema0.properties.session.properties.store.properties.path,data:data252};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data251.url !== undefined){
let data253 = data251.url;
if(typeof data253 === "string"){
if(!pattern14.test(data253)){
const err449 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/properties/url/pattern",keyword:"pattern",params:{pattern: "^postgres(ql)?://"},message:"must match pattern \""+"^postgres(ql)?://"+"\"",schema:"^postgres(ql)?://",parentSchema:schema0.properties.session.properties.store.properties.url,data:data253};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
else {
const err450 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.store.properties.url.type,parentSchema:schema0.properties.session.properties.store.properties.url,data:data253};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data251.maxConnections !== undefined){
let data254 = data251.maxConnections;
if(!((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254)))){
const err451 = {instancePath:instancePath+"/session/store/maxConnections",schemaPath:"#/properties/session/properties/store/properties/maxConnections/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.store.properties.maxConnections.type,parentSchema:schema0.properties.session.properties.store.properties.maxConnections,data:data254};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(typeof data254 == "number"){
if(data254 < 1 || isNaN(data254)){
const err452 = {instancePath:instancePath+"/session/store/maxConnections",schemaPath:"#/properties/session/properties/store/properties/maxConnections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.store.properties.maxConnections,data:data254};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
if(data251.maxConnections !== undefined){
if(data251.url === undefined){
const err453 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/dependentRequired",keyword:"dependentRequired",params:{property: "maxConnections",
    missingProperty: "url",
    depsCount: 1,
    deps: "url"},message:"must have property url when property maxConnections is present",schema:schema0.properties.session.properties.store.dependentRequired,parentSchema:schema0.properties.session.properties.store,data:data251};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data251.path !== undefined){
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(Object.keys(data251).length > 1){
const err454 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/dependentSchemas/path/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema0.properties.session.properties.store.dependentSchemas.path,data:data251};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
}
else {
const err455 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.session.properties.store.type,parentSchema:schema0.properties.session.properties.store,data:data251};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data250.maxTurns !== undefined){
let data255 = data250.maxTurns;
if(!((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255)))){
const err456 = {instancePath:instancePath+"/session/maxTurns",schemaPath:"#/properties/session/properties/maxTurns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxTurns.type,parentSchema:schema0.properties.session.properties.maxTurns,data:data255};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(typeof data255 == "number"){
if(data255 < 1 || isNaN(data255)){
const err457 = {instancePath:instancePath+"/session/maxTurns",schemaPath:"#/properties/session/properties/maxTurns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.maxTurns,data:data255};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
}
if(data250.maxBytes !== undefined){
let data256 = data250.maxBytes;
if(!((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256)))){
const err458 = {instancePath:instancePath+"/session/maxBytes",schemaPath:"#/properties/session/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxBytes.type,parentSchema:schema0.properties.session.properties.maxBytes,data:data256};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(typeof data256 == "number"){
if(data256 < 1024 || isNaN(data256)){
const err459 = {instancePath:instancePath+"/session/maxBytes",schemaPath:"#/properties/session/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.session.properties.maxBytes,data:data256};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
if(data250.idleMinutes !== undefined){
let data257 = data250.idleMinutes;
if(typeof data257 == "number"){
if(data257 <= 0 || isNaN(data257)){
const err460 = {instancePath:instancePath+"/session/idleMinutes",schemaPath:"#/properties/session/properties/idleMinutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.session.properties.idleMinutes,data:data257};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/session/idleMinutes",schemaPath:"#/properties/session/properties/idleMinutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.session.properties.idleMinutes.type,parentSchema:schema0.properties.session.properties.idleMinutes,data:data257};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data250.maxAnswers !== undefined){
let data258 = data250.maxAnswers;
if(!((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258)))){
const err462 = {instancePath:instancePath+"/session/maxAnswers",schemaPath:"#/properties/session/properties/maxAnswers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxAnswers.type,parentSchema:schema0.properties.session.properties.maxAnswers,data:data258};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(typeof data258 == "number"){
if(data258 < 1 || isNaN(data258)){
const err463 = {instancePath:instancePath+"/session/maxAnswers",schemaPath:"#/properties/session/properties/maxAnswers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.maxAnswers,data:data258};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
if(data250.maxAnswerBytes !== undefined){
let data259 = data250.maxAnswerBytes;
if(!((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259)))){
const err464 = {instancePath:instancePath+"/session/maxAnswerBytes",schemaPath:"#/properties/session/properties/maxAnswerBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxAnswerBytes.type,parentSchema:schema0.properties.session.properties.maxAnswerBytes,data:data259};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(typeof data259 == "number"){
if(data259 < 1024 || isNaN(data259)){
const err465 = {instancePath:instancePath+"/session/maxAnswerBytes",schemaPath:"#/properties/session/properties/maxAnswerBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.session.properties.maxAnswerBytes,data:data259};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
if(data250.keyHeaders !== undefined){
let data260 = data250.keyHeaders;
if(Array.isArray(data260)){
const len32 = data260.length;
for(let i32=0; i32<len32; i32++){
let data261 = data260[i32];
if(typeof data261 === "string"){
if(!pattern10.test(data261)){
const err466 = {instancePath:instancePath+"/session/keyHeaders/" + i32,schemaPath:"#/properties/session/properties/keyHeaders/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema0.properties.session.properties.keyHeaders.items,data:data261};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
else {
const err467 = {instancePath:instancePath+"/session/keyHeaders/" + i32,schemaPath:"#/properties/session/properties/keyHeaders/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.keyHeaders.items.type,parentSchema:schema0.properties.session.properties.keyHeaders.items,data:data261};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
}
else {
const err468 = {instancePath:instancePath+"/session/keyHeaders",schemaPath:"#/properties/session/properties/keyHeaders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.session.properties.keyHeaders.type,parentSchema:schema0.properties.session.properties.keyHeaders,data:data260};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
else {
const err469 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.session.type,parentSchema:schema0.properties.session,data:data250};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data.tools !== undefined){
let data262 = data.tools;
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
for(const key63 in data262){
if(!(((((key63 === "profile") || (key63 === "allow")) || (key63 === "alsoAllow")) || (key63 === "deny")) || (key63 === "loop"))){
const err470 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.tools,data:data262};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data262.profile !== undefined){
let data263 = data262.profile;
if(!((((data263 === "minimal") || (data263 === "coding")) || (data263 === "messaging")) || (data263 === "full"))){
const err471 = {instancePath:instancePath+"/tools/profile",schemaPath:"#/properties/tools/properties/profile/enum",keyword:"enum",params:{allowedValues: schema0.properties.tools.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.tools.properties.profile.enum,parentSchema:schema0.properties.tools.properties.profile,data:data263};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data262.allow !== undefined){
let data264 = data262.allow;
if(Array.isArray(data264)){
if(data264.length < 1){
const err472 = {instancePath:instancePath+"/tools/allow",schemaPath:"#/properties/tools/properties/allow/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.tools.properties.allow,data:data264};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
const len33 = data264.length;
for(let i33=0; i33<len33; i33++){
let data265 = data264[i33];
if(typeof data265 === "string"){
if(func2(data265) < 1){
const err473 = {instancePath:instancePath+"/tools/allow/" + i33,schemaPath:"#/properties/tools/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.tools.properties.allow.items,data:data265};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/tools/allow/" + i33,schemaPath:"#/properties/tools/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tools.properties.allow.items.type,parentSchema:schema0.properties.tools.properties.allow.items,data:data265};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
else {
const err475 = {instancePath:instancePath+"/tools/allow",schemaPath:"#/properties/tools/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tools.properties.allow.type,parentSchema:schema0.properties.tools.properties.allow,data:data264};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data262.alsoAllow !== undefined){
let data266 = data262.alsoAllow;
if(Array.isArray(data266)){
const len34 = data266.length;
for(let i34=0; i34<len34; i34++){
let data267 = data266[i34];
if(typeof data267 === "string"){
if(func2(data267) < 1){
const err476 = {instancePath:instancePath+"/tools/alsoAllow/" + i34,schemaPath:"#/properties/tools/properties/alsoAllow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.tools.properties.alsoAllow.items,data:data267};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/tools/alsoAllow/" + i34,schemaPath:"#/properties/tools/properties/alsoAllow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tools.properties.alsoAllow.items.type,parentSchema:schema0.properties.tools.properties.alsoAllow.items,data:data267};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
else {
const err478 = {instancePath:instancePath+"/tools/alsoAllow",schemaPath:"#/properties/tools/properties/alsoAllow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tools.properties.alsoAllow.type,parentSchema:schema0.properties.tools.properties.alsoAllow,data:data266};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data262.deny !== undefined){
let data268 = data262.deny;
if(Array.isArray(data268)){
const len35 = data268.length;
for(let i35=0; i35<len35; i35++){
let data269 = data268[i35];
if(typeof data269 === "string"){
if(func2(data269) < 1){
const err479 = {instancePath:instancePath+"/tools/deny/" + i35,schemaPath:"#/properties/tools/properties/deny/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.tools.properties.deny.items,data:data269};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
else {
const err480 = {instancePath:instancePath+"/tools/deny/" + i35,schemaPath:"#/properties/tools/properties/deny/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tools.properties.deny.items.type,parentSchema:schema0.properties.tools.properties.deny.items,data:data269};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
else {
const err481 = {instancePath:instancePath+"/tools/deny",schemaPath:"#/properties/tools/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tools.properties.deny.type,parentSchema:schema0.properties.tools.properties.deny,data:data268};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data262.loop !== undefined){
let data270 = data262.loop;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
for(const key64 in data270){
if(!(((key64 === "maxRounds") || (key64 === "maxResultBytes")) || (key64 === "timeoutMs"))){
const err482 = {instancePath:instancePath+"/tools/loop",schemaPath:"#/properties/tools/properties/loop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.tools.properties.loop,data:data270};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data270.maxRounds !== undefined){
let data271 = data270.maxRounds;
if(!((typeof data271 == "number") && (!(data271 % 1) && !isNaN(data271)))){
const err483 = {instancePath:instancePath+"/tools/loop/maxRounds",schemaPath:"#/properties/tools/properties/loop/properties/maxRounds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.tools.properties.loop.properties.maxRounds.type,parentSchema:schema0.properties.tools.properties.loop.properties.maxRounds,data:data271};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(typeof data271 == "number"){
if(data271 > 1000 || isNaN(data271)){
const err484 = {instancePath:instancePath+"/tools/loop/maxRounds",schemaPath:"#/properties/tools/properties/loop/properties/maxRounds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema0.properties.tools.properties.loop.properties.maxRounds,data:data271};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data271 < 1 || isNaN(data271)){
const err485 = {instancePath:instancePath+"/tools/loop/maxRounds",schemaPath:"#/properties/tools/properties/loop/properties/maxRounds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.tools.properties.loop.properties.maxRounds,data:data271};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
}
if(data270.maxResultBytes !== undefined){
let data272 = data270.maxResultBytes;
if(!((typeof data272 == "number") && (!(data272 % 1) && !isNaN(data272)))){
const err486 = {instancePath:instancePath+"/tools/loop/maxResultBytes",schemaPath:"#/properties/tools/properties/loop/properties/maxResultBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.tools.properties.loop.properties.maxResultBytes.type,parentSchema:schema0.properties.tools.properties.loop.properties.maxResultBytes,data:data272};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(typeof data272 == "number"){
if(data272 > 10485760 || isNaN(data272)){
const err487 = {instancePath:instancePath+"/tools/loop/maxResultBytes",schemaPath:"#/properties/tools/properties/loop/properties/maxResultBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10485760},message:"must be <= 10485760",schema:10485760,parentSchema:schema0.properties.tools.properties.loop.properties.maxResultBytes,data:data272};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(data272 < 1024 || isNaN(data272)){
const err488 = {instancePath:instancePath+"/tools/loop/maxResultBytes",schemaPath:"#/properties/tools/properties/loop/properties/maxResultBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.tools.properties.loop.properties.maxResultBytes,data:data272};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
if(data270.timeoutMs !== undefined){
let data273 = data270.timeoutMs;
if(!((typeof data273 == "number") && (!(data273 % 1) && !isNaN(data273)))){
const err489 = {instancePath:instancePath+"/tools/loop/timeoutMs",schemaPath:"#/properties/tools/properties/loop/properties/timeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.tools.properties.loop.properties.timeoutMs.type,parentSchema:schema0.properties.tools.properties.loop.properties.timeoutMs,data:data273};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(typeof data273 == "number"){
if(data273 > 86400000 || isNaN(data273)){
const err490 = {instancePath:instancePath+"/tools/loop/timeoutMs",schemaPath:"#/properties/tools/properties/loop/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.tools.properties.loop.properties.timeoutMs,data:data273};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(data273 < 1 || isNaN(data273)){
const err491 = {instancePath:instancePath+"/tools/loop/timeoutMs",schemaPath:"#/properties/tools/properties/loop/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.tools.properties.loop.properties.timeoutMs,data:data273};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
}
else {
const err492 = {instancePath:instancePath+"/tools/loop",schemaPath:"#/properties/tools/properties/loop/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.tools.properties.loop.type,parentSchema:schema0.properties.tools.properties.loop,data:data270};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
else {
const err493 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.tools.type,parentSchema:schema0.properties.tools,data:data262};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
else {
const err494 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
});
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const configFile = validate0;
