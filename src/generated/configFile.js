/** Written by 'make generate' from src/config/schema.ts; do not edit. */
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const schema0 = {"type":"object","additionalProperties":false,"properties":{"gateway":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["local"]},"port":{"type":"integer","minimum":0,"maximum":65535},"bind":{"enum":["loopback","lan","auto","tailnet","custom"]},"customBindHost":{"type":"string","minLength":1},"trustedProxies":{"type":"array","items":{"type":"string","minLength":1}},"shutdownSeconds":{"type":"number","minimum":0,"maximum":3600},"workers":{"type":"integer","minimum":1,"maximum":64},"tls":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"autoGenerate":{"type":"boolean"},"certPath":{"type":"string","minLength":1},"keyPath":{"type":"string","minLength":1},"caPath":{"type":"string","minLength":1}}},"auth":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["token","password","none"]},"token":{"type":"string","minLength":1},"password":{"type":"string","minLength":1},"keys":{"type":"array","items":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"sha256":{"type":"string","pattern":"^[0-9A-Fa-f]{64}$"},"secret":{"type":"string","minLength":1},"agents":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"}},"models":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^*\\s]*[^\\s]$"}},"scopes":{"type":"array","minItems":1,"items":{"enum":["read","write","admin"]}},"requestsPerMinute":{"type":"integer","minimum":1,"maximum":1000000},"tokensPerDay":{"type":"integer","minimum":1,"maximum":1000000000000},"expiresAt":{"type":"string","minLength":1},"tools":{"type":"boolean"}}}},"rateLimit":{"type":"object","additionalProperties":false,"properties":{"maxAttempts":{"type":"integer","minimum":1},"windowMs":{"type":"integer","minimum":1,"maximum":86400000},"lockoutMs":{"type":"integer","minimum":1,"maximum":86400000},"exemptLoopback":{"type":"boolean"}}}}},"controlUi":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}},"http":{"type":"object","additionalProperties":false,"properties":{"allowedHosts":{"type":"array","items":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"}},"allowedOrigins":{"type":"array","items":{"type":"string","pattern":"^https?://[^/]+$"}},"bodyTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"overload":{"type":"object","additionalProperties":false,"properties":{"maxRequests":{"type":"integer","minimum":1},"maxDelayMs":{"type":"integer","minimum":1,"maximum":60000}}},"endpoints":{"type":"object","additionalProperties":false,"properties":{"docs":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}},"metrics":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"auth":{"type":"boolean"}}},"chatCompletions":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"firstByteSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"keepAliveSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"stallSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"stored":{"type":"object","additionalProperties":false,"properties":{"maxCompletions":{"type":"integer","minimum":1},"maxBytes":{"type":"integer","minimum":1},"maxDays":{"type":"number","exclusiveMinimum":0}}},"images":{"type":"object","additionalProperties":false,"properties":{"allowUrl":{"type":"boolean"},"urlAllowlist":{"type":"array","items":{"type":"string","minLength":1}},"allowedMimes":{"type":"array","items":{"type":"string","minLength":1}},"maxBytes":{"type":"integer","minimum":1,"maximum":104857600},"maxRedirects":{"type":"integer","minimum":0,"maximum":10},"timeoutMs":{"type":"integer","minimum":1,"maximum":600000}}}}},"responses":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"store":{"type":"boolean"}}},"embeddings":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}}}}}}}},"agents":{"type":"object","additionalProperties":false,"properties":{"ownership":{"enum":["explicit"]},"defaults":{"type":"object","additionalProperties":false,"properties":{"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"memorySearch":{"type":"object","properties":{"provider":{"type":"string","minLength":1},"model":{"type":"string"}}},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"tools":{"type":"object","additionalProperties":false,"properties":{"profile":{"enum":["minimal","coding","messaging","full"]},"allow":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"alsoAllow":{"type":"array","items":{"type":"string","minLength":1}},"deny":{"type":"array","items":{"type":"string","minLength":1}}}},"systemAgent":{"type":"object","additionalProperties":false,"properties":{"agentId":{"type":"string","minLength":1}}}}},"list":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"memorySearch":{"type":"object","properties":{"provider":{"type":"string","minLength":1},"model":{"type":"string"}}},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"tools":{"type":"object","additionalProperties":false,"properties":{"profile":{"enum":["minimal","coding","messaging","full"]},"allow":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"alsoAllow":{"type":"array","items":{"type":"string","minLength":1}},"deny":{"type":"array","items":{"type":"string","minLength":1}}}},"name":{"type":"string"},"default":{"type":"boolean"}}}},"entries":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"memorySearch":{"type":"object","properties":{"provider":{"type":"string","minLength":1},"model":{"type":"string"}}},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"tools":{"type":"object","additionalProperties":false,"properties":{"profile":{"enum":["minimal","coding","messaging","full"]},"allow":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"alsoAllow":{"type":"array","items":{"type":"string","minLength":1}},"deny":{"type":"array","items":{"type":"string","minLength":1}}}},"name":{"type":"string"},"default":{"type":"boolean"}}}}}},"diagnostics":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"otel":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"endpoint":{"type":"string","minLength":1},"tracesEndpoint":{"type":"string","minLength":1},"protocol":{"enum":["http/protobuf"]},"headers":{"type":"object","additionalProperties":{"type":"string"}},"serviceName":{"type":"string","minLength":1},"traces":{"type":"boolean"},"sampleRate":{"type":"number","minimum":0,"maximum":1},"flushIntervalMs":{"type":"integer","minimum":0,"maximum":3600000}}}}},"env":{"type":"object","properties":{"vars":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":{"type":"string"}},"meta":{"type":"object","additionalProperties":false,"properties":{"migrations":{"type":"object","additionalProperties":false,"properties":{"modelPolicyAllowlist":{"type":"boolean"}}}}},"mcp":{"type":"object","additionalProperties":false,"properties":{"servers":{"type":"object","propertyNames":{"type":"string","pattern":"^[^\\p{Cc}]{1,128}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"type":{"enum":["stdio","http","streamable-http","sse"]},"transport":{"enum":["stdio","streamable-http","sse"]},"command":{"type":"string","minLength":1},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"cwd":{"type":"string","minLength":1},"workingDirectory":{"type":"string","minLength":1},"url":{"type":"string","pattern":"^https?://"},"headers":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"requestTimeoutMs":{"type":"integer","minimum":1,"maximum":86400000},"connectionTimeoutMs":{"type":"integer","minimum":1,"maximum":86400000},"supportsParallelToolCalls":{"type":"boolean"},"toolFilter":{"type":"object","additionalProperties":false,"properties":{"include":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"exclude":{"type":"array","items":{"type":"string","minLength":1}}}},"sslVerify":{"type":"boolean"},"clientCert":{"type":"string","minLength":1},"clientKey":{"type":"string","minLength":1}}}},"sessionIdleTtlMs":{"type":"integer","minimum":0,"maximum":2147483647}}},"models":{"type":"object","additionalProperties":false,"properties":{"providers":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"api":{"enum":["openai-completions","anthropic-messages","ollama"]},"baseUrl":{"type":"string","pattern":"^https?://"},"apiKey":{"type":"string","minLength":1},"headers":{"type":"object","additionalProperties":{"type":"string"}},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"match":{"type":"array","items":{"type":"string","minLength":1}},"options":{"type":"object"},"maxTokens":{"type":"integer","minimum":1},"models":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[!-~]{1,200}$"},"name":{"type":"string"},"reasoning":{"type":"boolean"},"contextWindow":{"type":"integer","minimum":1},"maxTokens":{"type":"integer","minimum":1},"baseUrl":{"type":"string","pattern":"^https?://"},"thinkingLevelMap":{"type":"object","additionalProperties":{"type":["string","null"]}},"compat":{"type":"object","additionalProperties":false,"properties":{"supportsDeveloperRole":{"type":"boolean"},"supportsUsageInStreaming":{"type":"boolean"},"maxTokensField":{"enum":["max_tokens","max_completion_tokens"]},"supportsEagerToolInputStreaming":{"type":"boolean"},"supportsTemperature":{"type":"boolean"},"supportsPromptCacheKey":{"type":"boolean"},"supportsLongCacheRetention":{"type":"boolean"},"supportsJsonSchemaResponseFormat":{"type":"boolean"},"reasoningEffortMap":{"type":"object","additionalProperties":{"type":["string","null"]}},"supportedReasoningEfforts":{"type":"array","items":{"type":"string","minLength":1}},"unsupportedToolSchemaKeywords":{"type":"array","items":{"type":"string","minLength":1}},"strictMessageKeys":{"type":"boolean"},"requiresReasoningContentOnAssistantMessages":{"type":"boolean"},"requiresStringContent":{"type":"boolean"},"cacheControlFormat":{"enum":["anthropic"]},"openRouterRouting":{"type":"object"}}}}}]}}}}}}},"session":{"type":"object","additionalProperties":false,"properties":{"store":{"type":"object","additionalProperties":false,"dependentRequired":{"maxConnections":["url"]},"dependentSchemas":{"path":{"maxProperties":1}},"properties":{"path":{"type":"string","minLength":1},"url":{"type":"string","pattern":"^postgres(ql)?://"},"maxConnections":{"type":"integer","minimum":1}}},"maxTurns":{"type":"integer","minimum":1},"maxBytes":{"type":"integer","minimum":1024},"idleMinutes":{"type":"number","exclusiveMinimum":0},"maxAnswers":{"type":"integer","minimum":1},"maxAnswerBytes":{"type":"integer","minimum":1024},"keyHeaders":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}}},"tools":{"type":"object","additionalProperties":false,"properties":{"profile":{"enum":["minimal","coding","messaging","full"]},"allow":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"alsoAllow":{"type":"array","items":{"type":"string","minLength":1}},"deny":{"type":"array","items":{"type":"string","minLength":1}},"loop":{"type":"object","additionalProperties":false,"properties":{"maxRounds":{"type":"integer","minimum":1,"maximum":1000},"maxResultBytes":{"type":"integer","minimum":1024,"maximum":10485760},"timeoutMs":{"type":"integer","minimum":1,"maximum":86400000}}}}}}};
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
if(data20.requestsPerMinute !== undefined){
let data30 = data20.requestsPerMinute;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
const err53 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/requestsPerMinute",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/requestsPerMinute/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data30 == "number"){
if(data30 > 1000000 || isNaN(data30)){
const err54 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/requestsPerMinute",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/requestsPerMinute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err55 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/requestsPerMinute",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/requestsPerMinute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute,data:data30};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data20.tokensPerDay !== undefined){
let data31 = data20.tokensPerDay;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
const err56 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tokensPerDay",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tokensPerDay/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data31 == "number"){
if(data31 > 1000000000000 || isNaN(data31)){
const err57 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tokensPerDay",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tokensPerDay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000",schema:1000000000000,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err58 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tokensPerDay",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tokensPerDay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay,data:data31};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data20.expiresAt !== undefined){
let data32 = data20.expiresAt;
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err59 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/expiresAt",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/expiresAt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.expiresAt,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/expiresAt",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.expiresAt.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.expiresAt,data:data32};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data20.tools !== undefined){
let data33 = data20.tools;
if(typeof data33 !== "boolean"){
const err61 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tools",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tools/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tools.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tools,data:data33};
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
if(!(((((key9 === "docs") || (key9 === "metrics")) || (key9 === "chatCompletions")) || (key9 === "responses")) || (key9 === "embeddings"))){
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
if(!((key15 === "enabled") || (key15 === "store"))){
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
if(data74.store !== undefined){
let data76 = data74.store;
if(typeof data76 !== "boolean"){
const err144 = {instancePath:instancePath+"/gateway/http/endpoints/responses/store",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/responses/properties/store/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses.properties.store.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses.properties.store,data:data76};
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
const err145 = {instancePath:instancePath+"/gateway/http/endpoints/responses",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/responses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.responses,data:data74};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data50.embeddings !== undefined){
let data77 = data50.embeddings;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key16 in data77){
if(!(key16 === "enabled")){
const err146 = {instancePath:instancePath+"/gateway/http/endpoints/embeddings",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.embeddings,data:data77};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data77.enabled !== undefined){
let data78 = data77.enabled;
if(typeof data78 !== "boolean"){
const err147 = {instancePath:instancePath+"/gateway/http/endpoints/embeddings/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/embeddings/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.embeddings.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.embeddings.properties.enabled,data:data78};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/gateway/http/endpoints/embeddings",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/embeddings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.embeddings.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.embeddings,data:data77};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/gateway/http/endpoints",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints,data:data50};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/gateway/http",schemaPath:"#/properties/gateway/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.type,parentSchema:schema0.properties.gateway.properties.http,data:data41};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.type,parentSchema:schema0.properties.gateway,data:data0};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.agents !== undefined){
let data79 = data.agents;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key17 in data79){
if(!((((key17 === "ownership") || (key17 === "defaults")) || (key17 === "list")) || (key17 === "entries"))){
const err152 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents,data:data79};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data79.ownership !== undefined){
let data80 = data79.ownership;
if(!(data80 === "explicit")){
const err153 = {instancePath:instancePath+"/agents/ownership",schemaPath:"#/properties/agents/properties/ownership/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.ownership.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.properties.ownership.enum,parentSchema:schema0.properties.agents.properties.ownership,data:data80};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data79.defaults !== undefined){
let data81 = data79.defaults;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key18 in data81){
if(!(func0.call(schema0.properties.agents.properties.defaults.properties, key18))){
const err154 = {instancePath:instancePath+"/agents/defaults",schemaPath:"#/properties/agents/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults,data:data81};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data81.model !== undefined){
let data82 = data81.model;
const _errs180 = errors;
let valid37 = false;
const _errs181 = errors;
if(typeof data82 === "string"){
if(func2(data82) < 1){
const err155 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0],data:data82};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0],data:data82};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid0 = _errs181 === errors;
valid37 = valid37 || _valid0;
const _errs183 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key19 in data82){
if(!((key19 === "primary") || (key19 === "fallbacks"))){
const err157 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1],data:data82};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data82.primary !== undefined){
let data83 = data82.primary;
if(typeof data83 === "string"){
if(func2(data83) < 1){
const err158 = {instancePath:instancePath+"/agents/defaults/model/primary",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary,data:data83};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/agents/defaults/model/primary",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary,data:data83};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data82.fallbacks !== undefined){
let data84 = data82.fallbacks;
if(Array.isArray(data84)){
const len9 = data84.length;
for(let i9=0; i9<len9; i9++){
let data85 = data84[i9];
if(typeof data85 === "string"){
if(func2(data85) < 1){
const err160 = {instancePath:instancePath+"/agents/defaults/model/fallbacks/" + i9,schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items,data:data85};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/agents/defaults/model/fallbacks/" + i9,schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items,data:data85};
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
const err162 = {instancePath:instancePath+"/agents/defaults/model/fallbacks",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks,data:data84};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1],data:data82};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid0 = _errs183 === errors;
valid37 = valid37 || _valid0;
if(!valid37){
const err164 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.defaults.properties.model,data:data82};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
else {
errors = _errs180;
if(vErrors !== null){
if(_errs180){
vErrors.length = _errs180;
}
else {
vErrors = null;
}
}
}
}
if(data81.modelPolicy !== undefined){
let data86 = data81.modelPolicy;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key20 in data86){
if(!(key20 === "allow")){
const err165 = {instancePath:instancePath+"/agents/defaults/modelPolicy",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy,data:data86};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data86.allow !== undefined){
let data87 = data86.allow;
if(Array.isArray(data87)){
const len10 = data87.length;
for(let i10=0; i10<len10; i10++){
let data88 = data87[i10];
if(typeof data88 === "string"){
if(func2(data88) < 1){
const err166 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow/" + i10,schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items,data:data88};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow/" + i10,schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items,data:data88};
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
const err168 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow,data:data87};
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
const err169 = {instancePath:instancePath+"/agents/defaults/modelPolicy",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy,data:data86};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data81.models !== undefined){
let data89 = data81.models;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key21 in data89){
let data90 = data89[key21];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key22 in data90){
if(!(key22 === "alias")){
const err170 = {instancePath:instancePath+"/agents/defaults/models/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties,data:data90};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data90.alias !== undefined){
let data91 = data90.alias;
if(typeof data91 !== "string"){
const err171 = {instancePath:instancePath+"/agents/defaults/models/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.properties.alias,data:data91};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/agents/defaults/models/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties,data:data90};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/agents/defaults/models",schemaPath:"#/properties/agents/properties/defaults/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.models.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models,data:data89};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data81.workspace !== undefined){
let data92 = data81.workspace;
if(typeof data92 === "string"){
if(func2(data92) < 1){
const err174 = {instancePath:instancePath+"/agents/defaults/workspace",schemaPath:"#/properties/agents/properties/defaults/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.workspace,data:data92};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/agents/defaults/workspace",schemaPath:"#/properties/agents/properties/defaults/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.workspace.type,parentSchema:schema0.properties.agents.properties.defaults.properties.workspace,data:data92};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data81.systemPrompt !== undefined){
let data93 = data81.systemPrompt;
if(typeof data93 !== "string"){
const err176 = {instancePath:instancePath+"/agents/defaults/systemPrompt",schemaPath:"#/properties/agents/properties/defaults/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemPrompt,data:data93};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data81.params !== undefined){
let data94 = data81.params;
if(!(data94 && typeof data94 == "object" && !Array.isArray(data94))){
const err177 = {instancePath:instancePath+"/agents/defaults/params",schemaPath:"#/properties/agents/properties/defaults/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.params.type,parentSchema:schema0.properties.agents.properties.defaults.properties.params,data:data94};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data81.memorySearch !== undefined){
let data95 = data81.memorySearch;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.provider !== undefined){
let data96 = data95.provider;
if(typeof data96 === "string"){
if(func2(data96) < 1){
const err178 = {instancePath:instancePath+"/agents/defaults/memorySearch/provider",schemaPath:"#/properties/agents/properties/defaults/properties/memorySearch/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.memorySearch.properties.provider,data:data96};
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
const err179 = {instancePath:instancePath+"/agents/defaults/memorySearch/provider",schemaPath:"#/properties/agents/properties/defaults/properties/memorySearch/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.memorySearch.properties.provider.type,parentSchema:schema0.properties.agents.properties.defaults.properties.memorySearch.properties.provider,data:data96};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data95.model !== undefined){
let data97 = data95.model;
if(typeof data97 !== "string"){
const err180 = {instancePath:instancePath+"/agents/defaults/memorySearch/model",schemaPath:"#/properties/agents/properties/defaults/properties/memorySearch/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.memorySearch.properties.model.type,parentSchema:schema0.properties.agents.properties.defaults.properties.memorySearch.properties.model,data:data97};
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
const err181 = {instancePath:instancePath+"/agents/defaults/memorySearch",schemaPath:"#/properties/agents/properties/defaults/properties/memorySearch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.memorySearch.type,parentSchema:schema0.properties.agents.properties.defaults.properties.memorySearch,data:data95};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data81.timeoutSeconds !== undefined){
let data98 = data81.timeoutSeconds;
if(typeof data98 == "number"){
if(data98 > 86400 || isNaN(data98)){
const err182 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data98};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data98 <= 0 || isNaN(data98)){
const err183 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data98};
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
const err184 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data98};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data81.idleTimeoutSeconds !== undefined){
let data99 = data81.idleTimeoutSeconds;
if(typeof data99 == "number"){
if(data99 > 86400 || isNaN(data99)){
const err185 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data99};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data99 <= 0 || isNaN(data99)){
const err186 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data99};
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
const err187 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data99};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data81.tools !== undefined){
let data100 = data81.tools;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key23 in data100){
if(!((((key23 === "profile") || (key23 === "allow")) || (key23 === "alsoAllow")) || (key23 === "deny"))){
const err188 = {instancePath:instancePath+"/agents/defaults/tools",schemaPath:"#/properties/agents/properties/defaults/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.tools,data:data100};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data100.profile !== undefined){
let data101 = data100.profile;
if(!((((data101 === "minimal") || (data101 === "coding")) || (data101 === "messaging")) || (data101 === "full"))){
const err189 = {instancePath:instancePath+"/agents/defaults/tools/profile",schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/profile/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.defaults.properties.tools.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.profile.enum,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.profile,data:data101};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data100.allow !== undefined){
let data102 = data100.allow;
if(Array.isArray(data102)){
if(data102.length < 1){
const err190 = {instancePath:instancePath+"/agents/defaults/tools/allow",schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/allow/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.allow,data:data102};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
const len11 = data102.length;
for(let i11=0; i11<len11; i11++){
let data103 = data102[i11];
if(typeof data103 === "string"){
if(func2(data103) < 1){
const err191 = {instancePath:instancePath+"/agents/defaults/tools/allow/" + i11,schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.allow.items,data:data103};
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
const err192 = {instancePath:instancePath+"/agents/defaults/tools/allow/" + i11,schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.allow.items,data:data103};
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
const err193 = {instancePath:instancePath+"/agents/defaults/tools/allow",schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.allow.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.allow,data:data102};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data100.alsoAllow !== undefined){
let data104 = data100.alsoAllow;
if(Array.isArray(data104)){
const len12 = data104.length;
for(let i12=0; i12<len12; i12++){
let data105 = data104[i12];
if(typeof data105 === "string"){
if(func2(data105) < 1){
const err194 = {instancePath:instancePath+"/agents/defaults/tools/alsoAllow/" + i12,schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/alsoAllow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.alsoAllow.items,data:data105};
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
const err195 = {instancePath:instancePath+"/agents/defaults/tools/alsoAllow/" + i12,schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/alsoAllow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.alsoAllow.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.alsoAllow.items,data:data105};
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
const err196 = {instancePath:instancePath+"/agents/defaults/tools/alsoAllow",schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/alsoAllow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.alsoAllow.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.alsoAllow,data:data104};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data100.deny !== undefined){
let data106 = data100.deny;
if(Array.isArray(data106)){
const len13 = data106.length;
for(let i13=0; i13<len13; i13++){
let data107 = data106[i13];
if(typeof data107 === "string"){
if(func2(data107) < 1){
const err197 = {instancePath:instancePath+"/agents/defaults/tools/deny/" + i13,schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/deny/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.deny.items,data:data107};
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
const err198 = {instancePath:instancePath+"/agents/defaults/tools/deny/" + i13,schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/deny/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.deny.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.deny.items,data:data107};
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
const err199 = {instancePath:instancePath+"/agents/defaults/tools/deny",schemaPath:"#/properties/agents/properties/defaults/properties/tools/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.tools.properties.deny.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools.properties.deny,data:data106};
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
const err200 = {instancePath:instancePath+"/agents/defaults/tools",schemaPath:"#/properties/agents/properties/defaults/properties/tools/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.tools.type,parentSchema:schema0.properties.agents.properties.defaults.properties.tools,data:data100};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data81.systemAgent !== undefined){
let data108 = data81.systemAgent;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key24 in data108){
if(!(key24 === "agentId")){
const err201 = {instancePath:instancePath+"/agents/defaults/systemAgent",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent,data:data108};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data108.agentId !== undefined){
let data109 = data108.agentId;
if(typeof data109 === "string"){
if(func2(data109) < 1){
const err202 = {instancePath:instancePath+"/agents/defaults/systemAgent/agentId",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/properties/agentId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId,data:data109};
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
const err203 = {instancePath:instancePath+"/agents/defaults/systemAgent/agentId",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/properties/agentId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId,data:data109};
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
const err204 = {instancePath:instancePath+"/agents/defaults/systemAgent",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.systemAgent.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent,data:data108};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/agents/defaults",schemaPath:"#/properties/agents/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.type,parentSchema:schema0.properties.agents.properties.defaults,data:data81};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data79.list !== undefined){
let data110 = data79.list;
if(Array.isArray(data110)){
const len14 = data110.length;
for(let i14=0; i14<len14; i14++){
let data111 = data110[i14];
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.id === undefined){
const err206 = {instancePath:instancePath+"/agents/list/" + i14,schemaPath:"#/properties/agents/properties/list/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.agents.properties.list.items.required,parentSchema:schema0.properties.agents.properties.list.items,data:data111};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key25 in data111){
if(!(func0.call(schema0.properties.agents.properties.list.items.properties, key25))){
const err207 = {instancePath:instancePath+"/agents/list/" + i14,schemaPath:"#/properties/agents/properties/list/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items,data:data111};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data111.id !== undefined){
let data112 = data111.id;
if(typeof data112 === "string"){
if(!pattern2.test(data112)){
const err208 = {instancePath:instancePath+"/agents/list/" + i14+"/id",schemaPath:"#/properties/agents/properties/list/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.agents.properties.list.items.properties.id,data:data112};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/agents/list/" + i14+"/id",schemaPath:"#/properties/agents/properties/list/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.id.type,parentSchema:schema0.properties.agents.properties.list.items.properties.id,data:data112};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data111.model !== undefined){
let data113 = data111.model;
const _errs252 = errors;
let valid58 = false;
const _errs253 = errors;
if(typeof data113 === "string"){
if(func2(data113) < 1){
const err210 = {instancePath:instancePath+"/agents/list/" + i14+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0],data:data113};
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
const err211 = {instancePath:instancePath+"/agents/list/" + i14+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0],data:data113};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var _valid1 = _errs253 === errors;
valid58 = valid58 || _valid1;
const _errs255 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key26 in data113){
if(!((key26 === "primary") || (key26 === "fallbacks"))){
const err212 = {instancePath:instancePath+"/agents/list/" + i14+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1],data:data113};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data113.primary !== undefined){
let data114 = data113.primary;
if(typeof data114 === "string"){
if(func2(data114) < 1){
const err213 = {instancePath:instancePath+"/agents/list/" + i14+"/model/primary",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary,data:data114};
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
const err214 = {instancePath:instancePath+"/agents/list/" + i14+"/model/primary",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary,data:data114};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data113.fallbacks !== undefined){
let data115 = data113.fallbacks;
if(Array.isArray(data115)){
const len15 = data115.length;
for(let i15=0; i15<len15; i15++){
let data116 = data115[i15];
if(typeof data116 === "string"){
if(func2(data116) < 1){
const err215 = {instancePath:instancePath+"/agents/list/" + i14+"/model/fallbacks/" + i15,schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items,data:data116};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/agents/list/" + i14+"/model/fallbacks/" + i15,schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items,data:data116};
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
const err217 = {instancePath:instancePath+"/agents/list/" + i14+"/model/fallbacks",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks,data:data115};
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
const err218 = {instancePath:instancePath+"/agents/list/" + i14+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1],data:data113};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid1 = _errs255 === errors;
valid58 = valid58 || _valid1;
if(!valid58){
const err219 = {instancePath:instancePath+"/agents/list/" + i14+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.list.items.properties.model,data:data113};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
else {
errors = _errs252;
if(vErrors !== null){
if(_errs252){
vErrors.length = _errs252;
}
else {
vErrors = null;
}
}
}
}
if(data111.modelPolicy !== undefined){
let data117 = data111.modelPolicy;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key27 in data117){
if(!(key27 === "allow")){
const err220 = {instancePath:instancePath+"/agents/list/" + i14+"/modelPolicy",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy,data:data117};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data117.allow !== undefined){
let data118 = data117.allow;
if(Array.isArray(data118)){
const len16 = data118.length;
for(let i16=0; i16<len16; i16++){
let data119 = data118[i16];
if(typeof data119 === "string"){
if(func2(data119) < 1){
const err221 = {instancePath:instancePath+"/agents/list/" + i14+"/modelPolicy/allow/" + i16,schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items,data:data119};
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
const err222 = {instancePath:instancePath+"/agents/list/" + i14+"/modelPolicy/allow/" + i16,schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items,data:data119};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/agents/list/" + i14+"/modelPolicy/allow",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow,data:data118};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/agents/list/" + i14+"/modelPolicy",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy,data:data117};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data111.models !== undefined){
let data120 = data111.models;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key28 in data120){
let data121 = data120[key28];
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key29 in data121){
if(!(key29 === "alias")){
const err225 = {instancePath:instancePath+"/agents/list/" + i14+"/models/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties,data:data121};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data121.alias !== undefined){
let data122 = data121.alias;
if(typeof data122 !== "string"){
const err226 = {instancePath:instancePath+"/agents/list/" + i14+"/models/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.properties.alias,data:data122};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/agents/list/" + i14+"/models/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties,data:data121};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/agents/list/" + i14+"/models",schemaPath:"#/properties/agents/properties/list/items/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.models.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models,data:data120};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data111.workspace !== undefined){
let data123 = data111.workspace;
if(typeof data123 === "string"){
if(func2(data123) < 1){
const err229 = {instancePath:instancePath+"/agents/list/" + i14+"/workspace",schemaPath:"#/properties/agents/properties/list/items/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.workspace,data:data123};
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
const err230 = {instancePath:instancePath+"/agents/list/" + i14+"/workspace",schemaPath:"#/properties/agents/properties/list/items/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.workspace.type,parentSchema:schema0.properties.agents.properties.list.items.properties.workspace,data:data123};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data111.systemPrompt !== undefined){
let data124 = data111.systemPrompt;
if(typeof data124 !== "string"){
const err231 = {instancePath:instancePath+"/agents/list/" + i14+"/systemPrompt",schemaPath:"#/properties/agents/properties/list/items/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.list.items.properties.systemPrompt,data:data124};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data111.params !== undefined){
let data125 = data111.params;
if(!(data125 && typeof data125 == "object" && !Array.isArray(data125))){
const err232 = {instancePath:instancePath+"/agents/list/" + i14+"/params",schemaPath:"#/properties/agents/properties/list/items/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.params.type,parentSchema:schema0.properties.agents.properties.list.items.properties.params,data:data125};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data111.memorySearch !== undefined){
let data126 = data111.memorySearch;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.provider !== undefined){
let data127 = data126.provider;
if(typeof data127 === "string"){
if(func2(data127) < 1){
const err233 = {instancePath:instancePath+"/agents/list/" + i14+"/memorySearch/provider",schemaPath:"#/properties/agents/properties/list/items/properties/memorySearch/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.memorySearch.properties.provider,data:data127};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/agents/list/" + i14+"/memorySearch/provider",schemaPath:"#/properties/agents/properties/list/items/properties/memorySearch/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.memorySearch.properties.provider.type,parentSchema:schema0.properties.agents.properties.list.items.properties.memorySearch.properties.provider,data:data127};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data126.model !== undefined){
let data128 = data126.model;
if(typeof data128 !== "string"){
const err235 = {instancePath:instancePath+"/agents/list/" + i14+"/memorySearch/model",schemaPath:"#/properties/agents/properties/list/items/properties/memorySearch/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.memorySearch.properties.model.type,parentSchema:schema0.properties.agents.properties.list.items.properties.memorySearch.properties.model,data:data128};
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
const err236 = {instancePath:instancePath+"/agents/list/" + i14+"/memorySearch",schemaPath:"#/properties/agents/properties/list/items/properties/memorySearch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.memorySearch.type,parentSchema:schema0.properties.agents.properties.list.items.properties.memorySearch,data:data126};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data111.timeoutSeconds !== undefined){
let data129 = data111.timeoutSeconds;
if(typeof data129 == "number"){
if(data129 > 86400 || isNaN(data129)){
const err237 = {instancePath:instancePath+"/agents/list/" + i14+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data129};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data129 <= 0 || isNaN(data129)){
const err238 = {instancePath:instancePath+"/agents/list/" + i14+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data129};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/agents/list/" + i14+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data129};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data111.idleTimeoutSeconds !== undefined){
let data130 = data111.idleTimeoutSeconds;
if(typeof data130 == "number"){
if(data130 > 86400 || isNaN(data130)){
const err240 = {instancePath:instancePath+"/agents/list/" + i14+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data130};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data130 <= 0 || isNaN(data130)){
const err241 = {instancePath:instancePath+"/agents/list/" + i14+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data130};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/agents/list/" + i14+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data130};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data111.tools !== undefined){
let data131 = data111.tools;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key30 in data131){
if(!((((key30 === "profile") || (key30 === "allow")) || (key30 === "alsoAllow")) || (key30 === "deny"))){
const err243 = {instancePath:instancePath+"/agents/list/" + i14+"/tools",schemaPath:"#/properties/agents/properties/list/items/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.tools,data:data131};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data131.profile !== undefined){
let data132 = data131.profile;
if(!((((data132 === "minimal") || (data132 === "coding")) || (data132 === "messaging")) || (data132 === "full"))){
const err244 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/profile",schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/profile/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.list.items.properties.tools.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.profile.enum,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.profile,data:data132};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data131.allow !== undefined){
let data133 = data131.allow;
if(Array.isArray(data133)){
if(data133.length < 1){
const err245 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/allow",schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/allow/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.allow,data:data133};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
const len17 = data133.length;
for(let i17=0; i17<len17; i17++){
let data134 = data133[i17];
if(typeof data134 === "string"){
if(func2(data134) < 1){
const err246 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/allow/" + i17,schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.allow.items,data:data134};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/allow/" + i17,schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.allow.items,data:data134};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/allow",schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.allow.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.allow,data:data133};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data131.alsoAllow !== undefined){
let data135 = data131.alsoAllow;
if(Array.isArray(data135)){
const len18 = data135.length;
for(let i18=0; i18<len18; i18++){
let data136 = data135[i18];
if(typeof data136 === "string"){
if(func2(data136) < 1){
const err249 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/alsoAllow/" + i18,schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/alsoAllow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.alsoAllow.items,data:data136};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/alsoAllow/" + i18,schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/alsoAllow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.alsoAllow.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.alsoAllow.items,data:data136};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/alsoAllow",schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/alsoAllow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.alsoAllow.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.alsoAllow,data:data135};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data131.deny !== undefined){
let data137 = data131.deny;
if(Array.isArray(data137)){
const len19 = data137.length;
for(let i19=0; i19<len19; i19++){
let data138 = data137[i19];
if(typeof data138 === "string"){
if(func2(data138) < 1){
const err252 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/deny/" + i19,schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/deny/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.deny.items,data:data138};
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
const err253 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/deny/" + i19,schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/deny/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.deny.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.deny.items,data:data138};
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
const err254 = {instancePath:instancePath+"/agents/list/" + i14+"/tools/deny",schemaPath:"#/properties/agents/properties/list/items/properties/tools/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.tools.properties.deny.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools.properties.deny,data:data137};
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
const err255 = {instancePath:instancePath+"/agents/list/" + i14+"/tools",schemaPath:"#/properties/agents/properties/list/items/properties/tools/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.tools.type,parentSchema:schema0.properties.agents.properties.list.items.properties.tools,data:data131};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data111.name !== undefined){
let data139 = data111.name;
if(typeof data139 !== "string"){
const err256 = {instancePath:instancePath+"/agents/list/" + i14+"/name",schemaPath:"#/properties/agents/properties/list/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.name.type,parentSchema:schema0.properties.agents.properties.list.items.properties.name,data:data139};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data111.default !== undefined){
let data140 = data111.default;
if(typeof data140 !== "boolean"){
const err257 = {instancePath:instancePath+"/agents/list/" + i14+"/default",schemaPath:"#/properties/agents/properties/list/items/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.agents.properties.list.items.properties.default.type,parentSchema:schema0.properties.agents.properties.list.items.properties.default,data:data140};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/agents/list/" + i14,schemaPath:"#/properties/agents/properties/list/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.type,parentSchema:schema0.properties.agents.properties.list.items,data:data111};
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
const err259 = {instancePath:instancePath+"/agents/list",schemaPath:"#/properties/agents/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.type,parentSchema:schema0.properties.agents.properties.list,data:data110};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data79.entries !== undefined){
let data141 = data79.entries;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key31 in data141){
const _errs317 = errors;
if(typeof key31 === "string"){
if(!pattern2.test(key31)){
const err260 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.agents.properties.entries.propertyNames,data:key31,propertyName:key31};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.propertyNames.type,parentSchema:schema0.properties.agents.properties.entries.propertyNames,data:key31,propertyName:key31};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var valid75 = _errs317 === errors;
if(!valid75){
const err262 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames",keyword:"propertyNames",params:{propertyName: key31},message:"property name must be valid",schema:schema0.properties.agents.properties.entries.propertyNames,parentSchema:schema0.properties.agents.properties.entries,data:data141};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
for(const key32 in data141){
let data142 = data141[key32];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key33 in data142){
if(!(func0.call(schema0.properties.agents.properties.entries.additionalProperties.properties, key33))){
const err263 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties,data:data142};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data142.model !== undefined){
let data143 = data142.model;
const _errs324 = errors;
let valid78 = false;
const _errs325 = errors;
if(typeof data143 === "string"){
if(func2(data143) < 1){
const err264 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0],data:data143};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0],data:data143};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid2 = _errs325 === errors;
valid78 = valid78 || _valid2;
const _errs327 = errors;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key34 in data143){
if(!((key34 === "primary") || (key34 === "fallbacks"))){
const err266 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1],data:data143};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data143.primary !== undefined){
let data144 = data143.primary;
if(typeof data144 === "string"){
if(func2(data144) < 1){
const err267 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/primary",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary,data:data144};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/primary",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary,data:data144};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data143.fallbacks !== undefined){
let data145 = data143.fallbacks;
if(Array.isArray(data145)){
const len20 = data145.length;
for(let i20=0; i20<len20; i20++){
let data146 = data145[i20];
if(typeof data146 === "string"){
if(func2(data146) < 1){
const err269 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks/" + i20,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items,data:data146};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks/" + i20,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items,data:data146};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks,data:data145};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1],data:data143};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var _valid2 = _errs327 === errors;
valid78 = valid78 || _valid2;
if(!valid78){
const err273 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model,data:data143};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
else {
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
}
}
if(data142.modelPolicy !== undefined){
let data147 = data142.modelPolicy;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key35 in data147){
if(!(key35 === "allow")){
const err274 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy,data:data147};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data147.allow !== undefined){
let data148 = data147.allow;
if(Array.isArray(data148)){
const len21 = data148.length;
for(let i21=0; i21<len21; i21++){
let data149 = data148[i21];
if(typeof data149 === "string"){
if(func2(data149) < 1){
const err275 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow/" + i21,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items,data:data149};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow/" + i21,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items,data:data149};
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
else {
const err277 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow,data:data148};
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
const err278 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy,data:data147};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data142.models !== undefined){
let data150 = data142.models;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key36 in data150){
let data151 = data150[key36];
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key37 in data151){
if(!(key37 === "alias")){
const err279 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties,data:data151};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data151.alias !== undefined){
let data152 = data151.alias;
if(typeof data152 !== "string"){
const err280 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.properties.alias,data:data152};
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
const err281 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties,data:data151};
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
const err282 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models,data:data150};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data142.workspace !== undefined){
let data153 = data142.workspace;
if(typeof data153 === "string"){
if(func2(data153) < 1){
const err283 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspace",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace,data:data153};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspace",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace,data:data153};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data142.systemPrompt !== undefined){
let data154 = data142.systemPrompt;
if(typeof data154 !== "string"){
const err285 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/systemPrompt",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.systemPrompt,data:data154};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data142.params !== undefined){
let data155 = data142.params;
if(!(data155 && typeof data155 == "object" && !Array.isArray(data155))){
const err286 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.params.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.params,data:data155};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data142.memorySearch !== undefined){
let data156 = data142.memorySearch;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.provider !== undefined){
let data157 = data156.provider;
if(typeof data157 === "string"){
if(func2(data157) < 1){
const err287 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/memorySearch/provider",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/memorySearch/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.memorySearch.properties.provider,data:data157};
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
const err288 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/memorySearch/provider",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/memorySearch/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.memorySearch.properties.provider.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.memorySearch.properties.provider,data:data157};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data156.model !== undefined){
let data158 = data156.model;
if(typeof data158 !== "string"){
const err289 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/memorySearch/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/memorySearch/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.memorySearch.properties.model.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.memorySearch.properties.model,data:data158};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/memorySearch",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/memorySearch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.memorySearch.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.memorySearch,data:data156};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data142.timeoutSeconds !== undefined){
let data159 = data142.timeoutSeconds;
if(typeof data159 == "number"){
if(data159 > 86400 || isNaN(data159)){
const err291 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data159};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data159 <= 0 || isNaN(data159)){
const err292 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data159};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data159};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data142.idleTimeoutSeconds !== undefined){
let data160 = data142.idleTimeoutSeconds;
if(typeof data160 == "number"){
if(data160 > 86400 || isNaN(data160)){
const err294 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data160};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data160 <= 0 || isNaN(data160)){
const err295 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data160};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data160};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data142.tools !== undefined){
let data161 = data142.tools;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key38 in data161){
if(!((((key38 === "profile") || (key38 === "allow")) || (key38 === "alsoAllow")) || (key38 === "deny"))){
const err297 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools,data:data161};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data161.profile !== undefined){
let data162 = data161.profile;
if(!((((data162 === "minimal") || (data162 === "coding")) || (data162 === "messaging")) || (data162 === "full"))){
const err298 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/profile",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/profile/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.profile.enum,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.profile,data:data162};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data161.allow !== undefined){
let data163 = data161.allow;
if(Array.isArray(data163)){
if(data163.length < 1){
const err299 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/allow",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/allow/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.allow,data:data163};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
const len22 = data163.length;
for(let i22=0; i22<len22; i22++){
let data164 = data163[i22];
if(typeof data164 === "string"){
if(func2(data164) < 1){
const err300 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/allow/" + i22,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.allow.items,data:data164};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/allow/" + i22,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.allow.items,data:data164};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/allow",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.allow.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.allow,data:data163};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data161.alsoAllow !== undefined){
let data165 = data161.alsoAllow;
if(Array.isArray(data165)){
const len23 = data165.length;
for(let i23=0; i23<len23; i23++){
let data166 = data165[i23];
if(typeof data166 === "string"){
if(func2(data166) < 1){
const err303 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/alsoAllow/" + i23,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/alsoAllow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.alsoAllow.items,data:data166};
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
const err304 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/alsoAllow/" + i23,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/alsoAllow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.alsoAllow.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.alsoAllow.items,data:data166};
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
const err305 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/alsoAllow",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/alsoAllow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.alsoAllow.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.alsoAllow,data:data165};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data161.deny !== undefined){
let data167 = data161.deny;
if(Array.isArray(data167)){
const len24 = data167.length;
for(let i24=0; i24<len24; i24++){
let data168 = data167[i24];
if(typeof data168 === "string"){
if(func2(data168) < 1){
const err306 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/deny/" + i24,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/deny/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.deny.items,data:data168};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/deny/" + i24,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/deny/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.deny.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.deny.items,data:data168};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
else {
const err308 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/deny",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.deny.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.properties.deny,data:data167};
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
const err309 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/tools/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.tools,data:data161};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data142.name !== undefined){
let data169 = data142.name;
if(typeof data169 !== "string"){
const err310 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.name.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.name,data:data169};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data142.default !== undefined){
let data170 = data142.default;
if(typeof data170 !== "boolean"){
const err311 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.default.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.default,data:data170};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/agents/entries/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties,data:data142};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.type,parentSchema:schema0.properties.agents.properties.entries,data:data141};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.type,parentSchema:schema0.properties.agents,data:data79};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data.diagnostics !== undefined){
let data171 = data.diagnostics;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key39 in data171){
if(!((key39 === "enabled") || (key39 === "otel"))){
const err315 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.diagnostics,data:data171};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data171.enabled !== undefined){
let data172 = data171.enabled;
if(typeof data172 !== "boolean"){
const err316 = {instancePath:instancePath+"/diagnostics/enabled",schemaPath:"#/properties/diagnostics/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.diagnostics.properties.enabled.type,parentSchema:schema0.properties.diagnostics.properties.enabled,data:data172};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data171.otel !== undefined){
let data173 = data171.otel;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key40 in data173){
if(!(func0.call(schema0.properties.diagnostics.properties.otel.properties, key40))){
const err317 = {instancePath:instancePath+"/diagnostics/otel",schemaPath:"#/properties/diagnostics/properties/otel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.diagnostics.properties.otel,data:data173};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data173.enabled !== undefined){
let data174 = data173.enabled;
if(typeof data174 !== "boolean"){
const err318 = {instancePath:instancePath+"/diagnostics/otel/enabled",schemaPath:"#/properties/diagnostics/properties/otel/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.diagnostics.properties.otel.properties.enabled.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.enabled,data:data174};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data173.endpoint !== undefined){
let data175 = data173.endpoint;
if(typeof data175 === "string"){
if(func2(data175) < 1){
const err319 = {instancePath:instancePath+"/diagnostics/otel/endpoint",schemaPath:"#/properties/diagnostics/properties/otel/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.diagnostics.properties.otel.properties.endpoint,data:data175};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/diagnostics/otel/endpoint",schemaPath:"#/properties/diagnostics/properties/otel/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.diagnostics.properties.otel.properties.endpoint.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.endpoint,data:data175};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data173.tracesEndpoint !== undefined){
let data176 = data173.tracesEndpoint;
if(typeof data176 === "string"){
if(func2(data176) < 1){
const err321 = {instancePath:instancePath+"/diagnostics/otel/tracesEndpoint",schemaPath:"#/properties/diagnostics/properties/otel/properties/tracesEndpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.diagnostics.properties.otel.properties.tracesEndpoint,data:data176};
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
const err322 = {instancePath:instancePath+"/diagnostics/otel/tracesEndpoint",schemaPath:"#/properties/diagnostics/properties/otel/properties/tracesEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.diagnostics.properties.otel.properties.tracesEndpoint.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.tracesEndpoint,data:data176};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data173.protocol !== undefined){
let data177 = data173.protocol;
if(!(data177 === "http/protobuf")){
const err323 = {instancePath:instancePath+"/diagnostics/otel/protocol",schemaPath:"#/properties/diagnostics/properties/otel/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.diagnostics.properties.otel.properties.protocol.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.diagnostics.properties.otel.properties.protocol.enum,parentSchema:schema0.properties.diagnostics.properties.otel.properties.protocol,data:data177};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data173.headers !== undefined){
let data178 = data173.headers;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key41 in data178){
let data179 = data178[key41];
if(typeof data179 !== "string"){
const err324 = {instancePath:instancePath+"/diagnostics/otel/headers/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/diagnostics/properties/otel/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.diagnostics.properties.otel.properties.headers.additionalProperties.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.headers.additionalProperties,data:data179};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/diagnostics/otel/headers",schemaPath:"#/properties/diagnostics/properties/otel/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.diagnostics.properties.otel.properties.headers.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.headers,data:data178};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data173.serviceName !== undefined){
let data180 = data173.serviceName;
if(typeof data180 === "string"){
if(func2(data180) < 1){
const err326 = {instancePath:instancePath+"/diagnostics/otel/serviceName",schemaPath:"#/properties/diagnostics/properties/otel/properties/serviceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.diagnostics.properties.otel.properties.serviceName,data:data180};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/diagnostics/otel/serviceName",schemaPath:"#/properties/diagnostics/properties/otel/properties/serviceName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.diagnostics.properties.otel.properties.serviceName.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.serviceName,data:data180};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data173.traces !== undefined){
let data181 = data173.traces;
if(typeof data181 !== "boolean"){
const err328 = {instancePath:instancePath+"/diagnostics/otel/traces",schemaPath:"#/properties/diagnostics/properties/otel/properties/traces/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.diagnostics.properties.otel.properties.traces.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.traces,data:data181};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data173.sampleRate !== undefined){
let data182 = data173.sampleRate;
if(typeof data182 == "number"){
if(data182 > 1 || isNaN(data182)){
const err329 = {instancePath:instancePath+"/diagnostics/otel/sampleRate",schemaPath:"#/properties/diagnostics/properties/otel/properties/sampleRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema0.properties.diagnostics.properties.otel.properties.sampleRate,data:data182};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data182 < 0 || isNaN(data182)){
const err330 = {instancePath:instancePath+"/diagnostics/otel/sampleRate",schemaPath:"#/properties/diagnostics/properties/otel/properties/sampleRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.diagnostics.properties.otel.properties.sampleRate,data:data182};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/diagnostics/otel/sampleRate",schemaPath:"#/properties/diagnostics/properties/otel/properties/sampleRate/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.diagnostics.properties.otel.properties.sampleRate.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.sampleRate,data:data182};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data173.flushIntervalMs !== undefined){
let data183 = data173.flushIntervalMs;
if(!((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183)))){
const err332 = {instancePath:instancePath+"/diagnostics/otel/flushIntervalMs",schemaPath:"#/properties/diagnostics/properties/otel/properties/flushIntervalMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.diagnostics.properties.otel.properties.flushIntervalMs.type,parentSchema:schema0.properties.diagnostics.properties.otel.properties.flushIntervalMs,data:data183};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(typeof data183 == "number"){
if(data183 > 3600000 || isNaN(data183)){
const err333 = {instancePath:instancePath+"/diagnostics/otel/flushIntervalMs",schemaPath:"#/properties/diagnostics/properties/otel/properties/flushIntervalMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000",schema:3600000,parentSchema:schema0.properties.diagnostics.properties.otel.properties.flushIntervalMs,data:data183};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data183 < 0 || isNaN(data183)){
const err334 = {instancePath:instancePath+"/diagnostics/otel/flushIntervalMs",schemaPath:"#/properties/diagnostics/properties/otel/properties/flushIntervalMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.diagnostics.properties.otel.properties.flushIntervalMs,data:data183};
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
}
else {
const err335 = {instancePath:instancePath+"/diagnostics/otel",schemaPath:"#/properties/diagnostics/properties/otel/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.diagnostics.properties.otel.type,parentSchema:schema0.properties.diagnostics.properties.otel,data:data173};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.diagnostics.type,parentSchema:schema0.properties.diagnostics,data:data171};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data.env !== undefined){
let data184 = data.env;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key42 in data184){
if(!(key42 === "vars")){
let data185 = data184[key42];
if(typeof data185 !== "string"){
const err337 = {instancePath:instancePath+"/env/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.env.additionalProperties.type,parentSchema:schema0.properties.env.additionalProperties,data:data185};
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
if(data184.vars !== undefined){
let data186 = data184.vars;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key43 in data186){
let data187 = data186[key43];
if(typeof data187 !== "string"){
const err338 = {instancePath:instancePath+"/env/vars/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/properties/vars/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.env.properties.vars.additionalProperties.type,parentSchema:schema0.properties.env.properties.vars.additionalProperties,data:data187};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/env/vars",schemaPath:"#/properties/env/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.env.properties.vars.type,parentSchema:schema0.properties.env.properties.vars,data:data186};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
else {
const err340 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.env.type,parentSchema:schema0.properties.env,data:data184};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data.meta !== undefined){
let data188 = data.meta;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key44 in data188){
if(!(key44 === "migrations")){
const err341 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.meta,data:data188};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data188.migrations !== undefined){
let data189 = data188.migrations;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key45 in data189){
if(!(key45 === "modelPolicyAllowlist")){
const err342 = {instancePath:instancePath+"/meta/migrations",schemaPath:"#/properties/meta/properties/migrations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.meta.properties.migrations,data:data189};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data189.modelPolicyAllowlist !== undefined){
let data190 = data189.modelPolicyAllowlist;
if(typeof data190 !== "boolean"){
const err343 = {instancePath:instancePath+"/meta/migrations/modelPolicyAllowlist",schemaPath:"#/properties/meta/properties/migrations/properties/modelPolicyAllowlist/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.meta.properties.migrations.properties.modelPolicyAllowlist.type,parentSchema:schema0.properties.meta.properties.migrations.properties.modelPolicyAllowlist,data:data190};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
else {
const err344 = {instancePath:instancePath+"/meta/migrations",schemaPath:"#/properties/meta/properties/migrations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.meta.properties.migrations.type,parentSchema:schema0.properties.meta.properties.migrations,data:data189};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.meta.type,parentSchema:schema0.properties.meta,data:data188};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data.mcp !== undefined){
let data191 = data.mcp;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key46 in data191){
if(!((key46 === "servers") || (key46 === "sessionIdleTtlMs"))){
const err346 = {instancePath:instancePath+"/mcp",schemaPath:"#/properties/mcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.mcp,data:data191};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data191.servers !== undefined){
let data192 = data191.servers;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key47 in data192){
const _errs438 = errors;
if(typeof key47 === "string"){
if(!pattern8.test(key47)){
const err347 = {instancePath:instancePath+"/mcp/servers",schemaPath:"#/properties/mcp/properties/servers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}]{1,128}$"},message:"must match pattern \""+"^[^\\p{Cc}]{1,128}$"+"\"",schema:"^[^\\p{Cc}]{1,128}$",parentSchema:schema0.properties.mcp.properties.servers.propertyNames,data:key47,propertyName:key47};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/mcp/servers",schemaPath:"#/properties/mcp/properties/servers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.propertyNames.type,parentSchema:schema0.properties.mcp.properties.servers.propertyNames,data:key47,propertyName:key47};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
var valid104 = _errs438 === errors;
if(!valid104){
const err349 = {instancePath:instancePath+"/mcp/servers",schemaPath:"#/properties/mcp/properties/servers/propertyNames",keyword:"propertyNames",params:{propertyName: key47},message:"property name must be valid",schema:schema0.properties.mcp.properties.servers.propertyNames,parentSchema:schema0.properties.mcp.properties.servers,data:data192};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
for(const key48 in data192){
let data193 = data192[key48];
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key49 in data193){
if(!(func0.call(schema0.properties.mcp.properties.servers.additionalProperties.properties, key49))){
const err350 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mcp/properties/servers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties,data:data193};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data193.enabled !== undefined){
let data194 = data193.enabled;
if(typeof data194 !== "boolean"){
const err351 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.enabled.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.enabled,data:data194};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data193.type !== undefined){
let data195 = data193.type;
if(!((((data195 === "stdio") || (data195 === "http")) || (data195 === "streamable-http")) || (data195 === "sse"))){
const err352 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.mcp.properties.servers.additionalProperties.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.type.enum,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.type,data:data195};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data193.transport !== undefined){
let data196 = data193.transport;
if(!(((data196 === "stdio") || (data196 === "streamable-http")) || (data196 === "sse"))){
const err353 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/transport",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/transport/enum",keyword:"enum",params:{allowedValues: schema0.properties.mcp.properties.servers.additionalProperties.properties.transport.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.transport.enum,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.transport,data:data196};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data193.command !== undefined){
let data197 = data193.command;
if(typeof data197 === "string"){
if(func2(data197) < 1){
const err354 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.command,data:data197};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.command.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.command,data:data197};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data193.args !== undefined){
let data198 = data193.args;
if(Array.isArray(data198)){
const len25 = data198.length;
for(let i25=0; i25<len25; i25++){
let data199 = data198[i25];
if(typeof data199 !== "string"){
const err356 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/args/" + i25,schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/args/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.args.items.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.args.items,data:data199};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
else {
const err357 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/args",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.args.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.args,data:data198};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data193.env !== undefined){
let data200 = data193.env;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key50 in data200){
let data201 = data200[key50];
if(((typeof data201 !== "string") && (!(typeof data201 == "number"))) && (typeof data201 !== "boolean")){
const err358 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/env/additionalProperties/type",keyword:"type",params:{type: schema0.properties.mcp.properties.servers.additionalProperties.properties.env.additionalProperties.type},message:"must be string,number,boolean",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.env.additionalProperties.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.env.additionalProperties,data:data201};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.env.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.env,data:data200};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data193.cwd !== undefined){
let data202 = data193.cwd;
if(typeof data202 === "string"){
if(func2(data202) < 1){
const err360 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/cwd",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/cwd/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.cwd,data:data202};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/cwd",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/cwd/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.cwd.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.cwd,data:data202};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data193.workingDirectory !== undefined){
let data203 = data193.workingDirectory;
if(typeof data203 === "string"){
if(func2(data203) < 1){
const err362 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/workingDirectory",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/workingDirectory/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.workingDirectory,data:data203};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/workingDirectory",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/workingDirectory/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.workingDirectory.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.workingDirectory,data:data203};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data193.url !== undefined){
let data204 = data193.url;
if(typeof data204 === "string"){
if(!pattern9.test(data204)){
const err364 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.url,data:data204};
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
const err365 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.url.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.url,data:data204};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data193.headers !== undefined){
let data205 = data193.headers;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
for(const key51 in data205){
let data206 = data205[key51];
if(((typeof data206 !== "string") && (!(typeof data206 == "number"))) && (typeof data206 !== "boolean")){
const err366 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema0.properties.mcp.properties.servers.additionalProperties.properties.headers.additionalProperties.type},message:"must be string,number,boolean",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.headers.additionalProperties.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.headers.additionalProperties,data:data206};
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
const err367 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.headers.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.headers,data:data205};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data193.requestTimeoutMs !== undefined){
let data207 = data193.requestTimeoutMs;
if(!((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207)))){
const err368 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestTimeoutMs",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/requestTimeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.requestTimeoutMs.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.requestTimeoutMs,data:data207};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(typeof data207 == "number"){
if(data207 > 86400000 || isNaN(data207)){
const err369 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestTimeoutMs",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/requestTimeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.requestTimeoutMs,data:data207};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data207 < 1 || isNaN(data207)){
const err370 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestTimeoutMs",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/requestTimeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.requestTimeoutMs,data:data207};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
if(data193.connectionTimeoutMs !== undefined){
let data208 = data193.connectionTimeoutMs;
if(!((typeof data208 == "number") && (!(data208 % 1) && !isNaN(data208)))){
const err371 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionTimeoutMs",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/connectionTimeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.connectionTimeoutMs.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.connectionTimeoutMs,data:data208};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(typeof data208 == "number"){
if(data208 > 86400000 || isNaN(data208)){
const err372 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionTimeoutMs",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/connectionTimeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.connectionTimeoutMs,data:data208};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(data208 < 1 || isNaN(data208)){
const err373 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionTimeoutMs",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/connectionTimeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.connectionTimeoutMs,data:data208};
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
if(data193.supportsParallelToolCalls !== undefined){
let data209 = data193.supportsParallelToolCalls;
if(typeof data209 !== "boolean"){
const err374 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/supportsParallelToolCalls",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/supportsParallelToolCalls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.supportsParallelToolCalls.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.supportsParallelToolCalls,data:data209};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data193.toolFilter !== undefined){
let data210 = data193.toolFilter;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key52 in data210){
if(!((key52 === "include") || (key52 === "exclude"))){
const err375 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter,data:data210};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data210.include !== undefined){
let data211 = data210.include;
if(Array.isArray(data211)){
if(data211.length < 1){
const err376 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/include",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/include/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.include,data:data211};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
const len26 = data211.length;
for(let i26=0; i26<len26; i26++){
let data212 = data211[i26];
if(typeof data212 === "string"){
if(func2(data212) < 1){
const err377 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/include/" + i26,schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.include.items,data:data212};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/include/" + i26,schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.include.items.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.include.items,data:data212};
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
const err379 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/include",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.include.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.include,data:data211};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data210.exclude !== undefined){
let data213 = data210.exclude;
if(Array.isArray(data213)){
const len27 = data213.length;
for(let i27=0; i27<len27; i27++){
let data214 = data213[i27];
if(typeof data214 === "string"){
if(func2(data214) < 1){
const err380 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/exclude/" + i27,schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.exclude.items,data:data214};
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
const err381 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/exclude/" + i27,schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.exclude.items.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.exclude.items,data:data214};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
else {
const err382 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter/exclude",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.exclude.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.properties.exclude,data:data213};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/toolFilter",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/toolFilter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.toolFilter,data:data210};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data193.sslVerify !== undefined){
let data215 = data193.sslVerify;
if(typeof data215 !== "boolean"){
const err384 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/sslVerify",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/sslVerify/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.sslVerify.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.sslVerify,data:data215};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data193.clientCert !== undefined){
let data216 = data193.clientCert;
if(typeof data216 === "string"){
if(func2(data216) < 1){
const err385 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientCert",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/clientCert/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.clientCert,data:data216};
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
const err386 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientCert",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/clientCert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.clientCert.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.clientCert,data:data216};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data193.clientKey !== undefined){
let data217 = data193.clientKey;
if(typeof data217 === "string"){
if(func2(data217) < 1){
const err387 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/clientKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.clientKey,data:data217};
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
const err388 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/mcp/properties/servers/additionalProperties/properties/clientKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.mcp.properties.servers.additionalProperties.properties.clientKey.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties.properties.clientKey,data:data217};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/mcp/servers/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mcp/properties/servers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.mcp.properties.servers.additionalProperties.type,parentSchema:schema0.properties.mcp.properties.servers.additionalProperties,data:data193};
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
const err390 = {instancePath:instancePath+"/mcp/servers",schemaPath:"#/properties/mcp/properties/servers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.mcp.properties.servers.type,parentSchema:schema0.properties.mcp.properties.servers,data:data192};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data191.sessionIdleTtlMs !== undefined){
let data218 = data191.sessionIdleTtlMs;
if(!((typeof data218 == "number") && (!(data218 % 1) && !isNaN(data218)))){
const err391 = {instancePath:instancePath+"/mcp/sessionIdleTtlMs",schemaPath:"#/properties/mcp/properties/sessionIdleTtlMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.mcp.properties.sessionIdleTtlMs.type,parentSchema:schema0.properties.mcp.properties.sessionIdleTtlMs,data:data218};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(typeof data218 == "number"){
if(data218 > 2147483647 || isNaN(data218)){
const err392 = {instancePath:instancePath+"/mcp/sessionIdleTtlMs",schemaPath:"#/properties/mcp/properties/sessionIdleTtlMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema0.properties.mcp.properties.sessionIdleTtlMs,data:data218};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(data218 < 0 || isNaN(data218)){
const err393 = {instancePath:instancePath+"/mcp/sessionIdleTtlMs",schemaPath:"#/properties/mcp/properties/sessionIdleTtlMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.mcp.properties.sessionIdleTtlMs,data:data218};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
}
else {
const err394 = {instancePath:instancePath+"/mcp",schemaPath:"#/properties/mcp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.mcp.type,parentSchema:schema0.properties.mcp,data:data191};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data.models !== undefined){
let data219 = data.models;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
for(const key53 in data219){
if(!(key53 === "providers")){
const err395 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models,data:data219};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data219.providers !== undefined){
let data220 = data219.providers;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key54 in data220){
const _errs500 = errors;
if(typeof key54 === "string"){
if(!pattern10.test(key54)){
const err396 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema0.properties.models.properties.providers.propertyNames,data:key54,propertyName:key54};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
else {
const err397 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.propertyNames.type,parentSchema:schema0.properties.models.properties.providers.propertyNames,data:key54,propertyName:key54};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
var valid117 = _errs500 === errors;
if(!valid117){
const err398 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName: key54},message:"property name must be valid",schema:schema0.properties.models.properties.providers.propertyNames,parentSchema:schema0.properties.models.properties.providers,data:data220};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
for(const key55 in data220){
let data221 = data220[key55];
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
for(const key56 in data221){
if(!(func0.call(schema0.properties.models.properties.providers.additionalProperties.properties, key56))){
const err399 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties,data:data221};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data221.api !== undefined){
let data222 = data221.api;
if(!(((data222 === "openai-completions") || (data222 === "anthropic-messages")) || (data222 === "ollama"))){
const err400 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/api",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/api/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.api.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.api,data:data222};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data221.baseUrl !== undefined){
let data223 = data221.baseUrl;
if(typeof data223 === "string"){
if(!pattern9.test(data223)){
const err401 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl,data:data223};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl,data:data223};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data221.apiKey !== undefined){
let data224 = data221.apiKey;
if(typeof data224 === "string"){
if(func2(data224) < 1){
const err403 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/apiKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey,data:data224};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
else {
const err404 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/apiKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey,data:data224};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data221.headers !== undefined){
let data225 = data221.headers;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key57 in data225){
let data226 = data225[key57];
if(typeof data226 !== "string"){
const err405 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.additionalProperties,data:data226};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
else {
const err406 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.headers,data:data225};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data221.timeoutSeconds !== undefined){
let data227 = data221.timeoutSeconds;
if(typeof data227 == "number"){
if(data227 > 86400 || isNaN(data227)){
const err407 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data227};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(data227 <= 0 || isNaN(data227)){
const err408 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data227};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
else {
const err409 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data227};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data221.match !== undefined){
let data228 = data221.match;
if(Array.isArray(data228)){
const len28 = data228.length;
for(let i28=0; i28<len28; i28++){
let data229 = data228[i28];
if(typeof data229 === "string"){
if(func2(data229) < 1){
const err410 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i28,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items,data:data229};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i28,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items,data:data229};
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
else {
const err412 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.match.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match,data:data228};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data221.options !== undefined){
let data230 = data221.options;
if(!(data230 && typeof data230 == "object" && !Array.isArray(data230))){
const err413 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/options",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.options.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.options,data:data230};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data221.maxTokens !== undefined){
let data231 = data221.maxTokens;
if(!((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231)))){
const err414 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens,data:data231};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(typeof data231 == "number"){
if(data231 < 1 || isNaN(data231)){
const err415 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens,data:data231};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
if(data221.models !== undefined){
let data232 = data221.models;
if(Array.isArray(data232)){
const len29 = data232.length;
for(let i29=0; i29<len29; i29++){
let data233 = data232[i29];
const _errs529 = errors;
let valid125 = false;
const _errs530 = errors;
if(typeof data233 === "string"){
if(func2(data233) < 1){
const err416 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0],data:data233};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0].type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0],data:data233};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
var _valid3 = _errs530 === errors;
valid125 = valid125 || _valid3;
const _errs532 = errors;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.id === undefined){
const err418 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].required,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data233};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
for(const key58 in data233){
if(!((((((((key58 === "id") || (key58 === "name")) || (key58 === "reasoning")) || (key58 === "contextWindow")) || (key58 === "maxTokens")) || (key58 === "baseUrl")) || (key58 === "thinkingLevelMap")) || (key58 === "compat"))){
const err419 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data233};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data233.id !== undefined){
let data234 = data233.id;
if(typeof data234 === "string"){
if(!pattern12.test(data234)){
const err420 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/id",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\"",schema:"^[!-~]{1,200}$",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id,data:data234};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/id",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id,data:data234};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data233.name !== undefined){
let data235 = data233.name;
if(typeof data235 !== "string"){
const err422 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/name",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.name.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.name,data:data235};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data233.reasoning !== undefined){
let data236 = data233.reasoning;
if(typeof data236 !== "boolean"){
const err423 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/reasoning",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/reasoning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.reasoning.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.reasoning,data:data236};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data233.contextWindow !== undefined){
let data237 = data233.contextWindow;
if(!((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237)))){
const err424 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/contextWindow",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/contextWindow/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow,data:data237};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(typeof data237 == "number"){
if(data237 < 1 || isNaN(data237)){
const err425 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/contextWindow",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/contextWindow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow,data:data237};
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
if(data233.maxTokens !== undefined){
let data238 = data233.maxTokens;
if(!((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238)))){
const err426 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens,data:data238};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(typeof data238 == "number"){
if(data238 < 1 || isNaN(data238)){
const err427 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens,data:data238};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
if(data233.baseUrl !== undefined){
let data239 = data233.baseUrl;
if(typeof data239 === "string"){
if(!pattern9.test(data239)){
const err428 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl,data:data239};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl,data:data239};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data233.thinkingLevelMap !== undefined){
let data240 = data233.thinkingLevelMap;
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
for(const key59 in data240){
let data241 = data240[key59];
if((typeof data241 !== "string") && (data241 !== null)){
const err430 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/thinkingLevelMap/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/thinkingLevelMap/additionalProperties/type",keyword:"type",params:{type: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties.type},message:"must be string,null",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties,data:data241};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
else {
const err431 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/thinkingLevelMap",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/thinkingLevelMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap,data:data240};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data233.compat !== undefined){
let data242 = data233.compat;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key60 in data242){
if(!(func0.call(schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties, key60))){
const err432 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat,data:data242};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data242.supportsDeveloperRole !== undefined){
let data243 = data242.supportsDeveloperRole;
if(typeof data243 !== "boolean"){
const err433 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsDeveloperRole",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsDeveloperRole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsDeveloperRole.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsDeveloperRole,data:data243};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data242.supportsUsageInStreaming !== undefined){
let data244 = data242.supportsUsageInStreaming;
if(typeof data244 !== "boolean"){
const err434 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsUsageInStreaming",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsUsageInStreaming/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsUsageInStreaming.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsUsageInStreaming,data:data244};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data242.maxTokensField !== undefined){
let data245 = data242.maxTokensField;
if(!((data245 === "max_tokens") || (data245 === "max_completion_tokens"))){
const err435 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/maxTokensField",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/maxTokensField/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField,data:data245};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data242.supportsEagerToolInputStreaming !== undefined){
let data246 = data242.supportsEagerToolInputStreaming;
if(typeof data246 !== "boolean"){
const err436 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsEagerToolInputStreaming",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsEagerToolInputStreaming/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsEagerToolInputStreaming.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsEagerToolInputStreaming,data:data246};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data242.supportsTemperature !== undefined){
let data247 = data242.supportsTemperature;
if(typeof data247 !== "boolean"){
const err437 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsTemperature",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsTemperature/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsTemperature.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsTemperature,data:data247};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data242.supportsPromptCacheKey !== undefined){
let data248 = data242.supportsPromptCacheKey;
if(typeof data248 !== "boolean"){
const err438 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsPromptCacheKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsPromptCacheKey/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsPromptCacheKey.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsPromptCacheKey,data:data248};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data242.supportsLongCacheRetention !== undefined){
let data249 = data242.supportsLongCacheRetention;
if(typeof data249 !== "boolean"){
const err439 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsLongCacheRetention",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsLongCacheRetention/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsLongCacheRetention.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsLongCacheRetention,data:data249};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data242.supportsJsonSchemaResponseFormat !== undefined){
let data250 = data242.supportsJsonSchemaResponseFormat;
if(typeof data250 !== "boolean"){
const err440 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportsJsonSchemaResponseFormat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsJsonSchemaResponseFormat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsJsonSchemaResponseFormat.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsJsonSchemaResponseFormat,data:data250};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data242.reasoningEffortMap !== undefined){
let data251 = data242.reasoningEffortMap;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key61 in data251){
let data252 = data251[key61];
if((typeof data252 !== "string") && (data252 !== null)){
const err441 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/reasoningEffortMap/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/reasoningEffortMap/additionalProperties/type",keyword:"type",params:{type: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties.type},message:"must be string,null",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties,data:data252};
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
const err442 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/reasoningEffortMap",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/reasoningEffortMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap,data:data251};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data242.supportedReasoningEfforts !== undefined){
let data253 = data242.supportedReasoningEfforts;
if(Array.isArray(data253)){
const len30 = data253.length;
for(let i30=0; i30<len30; i30++){
let data254 = data253[i30];
if(typeof data254 === "string"){
if(func2(data254) < 1){
const err443 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportedReasoningEfforts/" + i30,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items,data:data254};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportedReasoningEfforts/" + i30,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items,data:data254};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
}
else {
const err445 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/supportedReasoningEfforts",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts,data:data253};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data242.unsupportedToolSchemaKeywords !== undefined){
let data255 = data242.unsupportedToolSchemaKeywords;
if(Array.isArray(data255)){
const len31 = data255.length;
for(let i31=0; i31<len31; i31++){
let data256 = data255[i31];
if(typeof data256 === "string"){
if(func2(data256) < 1){
const err446 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/unsupportedToolSchemaKeywords/" + i31,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items,data:data256};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
else {
const err447 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/unsupportedToolSchemaKeywords/" + i31,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items,data:data256};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
else {
const err448 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/unsupportedToolSchemaKeywords",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords,data:data255};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data242.strictMessageKeys !== undefined){
let data257 = data242.strictMessageKeys;
if(typeof data257 !== "boolean"){
const err449 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/strictMessageKeys",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/strictMessageKeys/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.strictMessageKeys.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.strictMessageKeys,data:data257};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data242.requiresReasoningContentOnAssistantMessages !== undefined){
let data258 = data242.requiresReasoningContentOnAssistantMessages;
if(typeof data258 !== "boolean"){
const err450 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/requiresReasoningContentOnAssistantMessages",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/requiresReasoningContentOnAssistantMessages/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresReasoningContentOnAssistantMessages.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresReasoningContentOnAssistantMessages,data:data258};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data242.requiresStringContent !== undefined){
let data259 = data242.requiresStringContent;
if(typeof data259 !== "boolean"){
const err451 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/requiresStringContent",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/requiresStringContent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresStringContent.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresStringContent,data:data259};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data242.cacheControlFormat !== undefined){
let data260 = data242.cacheControlFormat;
if(!(data260 === "anthropic")){
const err452 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/cacheControlFormat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/cacheControlFormat/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat,data:data260};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data242.openRouterRouting !== undefined){
let data261 = data242.openRouterRouting;
if(!(data261 && typeof data261 == "object" && !Array.isArray(data261))){
const err453 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat/openRouterRouting",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/openRouterRouting/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.openRouterRouting.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.openRouterRouting,data:data261};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29+"/compat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat,data:data242};
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
else {
const err455 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data233};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var _valid3 = _errs532 === errors;
valid125 = valid125 || _valid3;
if(!valid125){
const err456 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i29,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items,data:data233};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
else {
errors = _errs529;
if(vErrors !== null){
if(_errs529){
vErrors.length = _errs529;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err457 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models,data:data232};
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
else {
const err458 = {instancePath:instancePath+"/models/providers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties,data:data221};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
else {
const err459 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.type,parentSchema:schema0.properties.models.properties.providers,data:data220};
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
else {
const err460 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.type,parentSchema:schema0.properties.models,data:data219};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data.session !== undefined){
let data262 = data.session;
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
for(const key62 in data262){
if(!(((((((key62 === "store") || (key62 === "maxTurns")) || (key62 === "maxBytes")) || (key62 === "idleMinutes")) || (key62 === "maxAnswers")) || (key62 === "maxAnswerBytes")) || (key62 === "keyHeaders"))){
const err461 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.session,data:data262};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data262.store !== undefined){
let data263 = data262.store;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
for(const key63 in data263){
if(!(((key63 === "path") || (key63 === "url")) || (key63 === "maxConnections"))){
const err462 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.session.properties.store,data:data263};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data263.path !== undefined){
let data264 = data263.path;
if(typeof data264 === "string"){
if(func2(data264) < 1){
const err463 = {instancePath:instancePath+"/session/store/path",schemaPath:"#/properties/session/properties/store/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.session.properties.store.properties.path,data:data264};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/session/store/path",schemaPath:"#/properties/session/properties/store/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.store.properties.path.type,parentSchema:schema0.properties.session.properties.store.properties.path,data:data264};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data263.url !== undefined){
let data265 = data263.url;
if(typeof data265 === "string"){
if(!pattern14.test(data265)){
const err465 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/properties/url/pattern",keyword:"pattern",params:{pattern: "^postgres(ql)?://"},message:"must match pattern \""+"^postgres(ql)?://"+"\"",schema:"^postgres(ql)?://",parentSchema:schema0.properties.session.properties.store.properties.url,data:data265};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.store.properties.url.type,parentSchema:schema0.properties.session.properties.store.properties.url,data:data265};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data263.maxConnections !== undefined){
let data266 = data263.maxConnections;
if(!((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266)))){
const err467 = {instancePath:instancePath+"/session/store/maxConnections",schemaPath:"#/properties/session/properties/store/properties/maxConnections/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.store.properties.maxConnections.type,parentSchema:schema0.properties.session.properties.store.properties.maxConnections,data:data266};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(typeof data266 == "number"){
if(data266 < 1 || isNaN(data266)){
const err468 = {instancePath:instancePath+"/session/store/maxConnections",schemaPath:"#/properties/session/properties/store/properties/maxConnections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.store.properties.maxConnections,data:data266};
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
if(data263.maxConnections !== undefined){
if(data263.url === undefined){
const err469 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/dependentRequired",keyword:"dependentRequired",params:{property: "maxConnections",
    missingProperty: "url",
    depsCount: 1,
    deps: "url"},message:"must have property url when property maxConnections is present",schema:schema0.properties.session.properties.store.dependentRequired,parentSchema:schema0.properties.session.properties.store,data:data263};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data263.path !== undefined){
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(Object.keys(data263).length > 1){
const err470 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/dependentSchemas/path/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema0.properties.session.properties.store.dependentSchemas.path,data:data263};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
}
else {
const err471 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.session.properties.store.type,parentSchema:schema0.properties.session.properties.store,data:data263};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data262.maxTurns !== undefined){
let data267 = data262.maxTurns;
if(!((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267)))){
const err472 = {instancePath:instancePath+"/session/maxTurns",schemaPath:"#/properties/session/properties/maxTurns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxTurns.type,parentSchema:schema0.properties.session.properties.maxTurns,data:data267};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(typeof data267 == "number"){
if(data267 < 1 || isNaN(data267)){
const err473 = {instancePath:instancePath+"/session/maxTurns",schemaPath:"#/properties/session/properties/maxTurns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.maxTurns,data:data267};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
}
if(data262.maxBytes !== undefined){
let data268 = data262.maxBytes;
if(!((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268)))){
const err474 = {instancePath:instancePath+"/session/maxBytes",schemaPath:"#/properties/session/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxBytes.type,parentSchema:schema0.properties.session.properties.maxBytes,data:data268};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(typeof data268 == "number"){
if(data268 < 1024 || isNaN(data268)){
const err475 = {instancePath:instancePath+"/session/maxBytes",schemaPath:"#/properties/session/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.session.properties.maxBytes,data:data268};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
if(data262.idleMinutes !== undefined){
let data269 = data262.idleMinutes;
if(typeof data269 == "number"){
if(data269 <= 0 || isNaN(data269)){
const err476 = {instancePath:instancePath+"/session/idleMinutes",schemaPath:"#/properties/session/properties/idleMinutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.session.properties.idleMinutes,data:data269};
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
const err477 = {instancePath:instancePath+"/session/idleMinutes",schemaPath:"#/properties/session/properties/idleMinutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.session.properties.idleMinutes.type,parentSchema:schema0.properties.session.properties.idleMinutes,data:data269};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data262.maxAnswers !== undefined){
let data270 = data262.maxAnswers;
if(!((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270)))){
const err478 = {instancePath:instancePath+"/session/maxAnswers",schemaPath:"#/properties/session/properties/maxAnswers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxAnswers.type,parentSchema:schema0.properties.session.properties.maxAnswers,data:data270};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(typeof data270 == "number"){
if(data270 < 1 || isNaN(data270)){
const err479 = {instancePath:instancePath+"/session/maxAnswers",schemaPath:"#/properties/session/properties/maxAnswers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.maxAnswers,data:data270};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
}
if(data262.maxAnswerBytes !== undefined){
let data271 = data262.maxAnswerBytes;
if(!((typeof data271 == "number") && (!(data271 % 1) && !isNaN(data271)))){
const err480 = {instancePath:instancePath+"/session/maxAnswerBytes",schemaPath:"#/properties/session/properties/maxAnswerBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxAnswerBytes.type,parentSchema:schema0.properties.session.properties.maxAnswerBytes,data:data271};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(typeof data271 == "number"){
if(data271 < 1024 || isNaN(data271)){
const err481 = {instancePath:instancePath+"/session/maxAnswerBytes",schemaPath:"#/properties/session/properties/maxAnswerBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.session.properties.maxAnswerBytes,data:data271};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
if(data262.keyHeaders !== undefined){
let data272 = data262.keyHeaders;
if(Array.isArray(data272)){
const len32 = data272.length;
for(let i32=0; i32<len32; i32++){
let data273 = data272[i32];
if(typeof data273 === "string"){
if(!pattern10.test(data273)){
const err482 = {instancePath:instancePath+"/session/keyHeaders/" + i32,schemaPath:"#/properties/session/properties/keyHeaders/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema0.properties.session.properties.keyHeaders.items,data:data273};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
else {
const err483 = {instancePath:instancePath+"/session/keyHeaders/" + i32,schemaPath:"#/properties/session/properties/keyHeaders/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.keyHeaders.items.type,parentSchema:schema0.properties.session.properties.keyHeaders.items,data:data273};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
}
else {
const err484 = {instancePath:instancePath+"/session/keyHeaders",schemaPath:"#/properties/session/properties/keyHeaders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.session.properties.keyHeaders.type,parentSchema:schema0.properties.session.properties.keyHeaders,data:data272};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
}
else {
const err485 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.session.type,parentSchema:schema0.properties.session,data:data262};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data.tools !== undefined){
let data274 = data.tools;
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
for(const key64 in data274){
if(!(((((key64 === "profile") || (key64 === "allow")) || (key64 === "alsoAllow")) || (key64 === "deny")) || (key64 === "loop"))){
const err486 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.tools,data:data274};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data274.profile !== undefined){
let data275 = data274.profile;
if(!((((data275 === "minimal") || (data275 === "coding")) || (data275 === "messaging")) || (data275 === "full"))){
const err487 = {instancePath:instancePath+"/tools/profile",schemaPath:"#/properties/tools/properties/profile/enum",keyword:"enum",params:{allowedValues: schema0.properties.tools.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.tools.properties.profile.enum,parentSchema:schema0.properties.tools.properties.profile,data:data275};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data274.allow !== undefined){
let data276 = data274.allow;
if(Array.isArray(data276)){
if(data276.length < 1){
const err488 = {instancePath:instancePath+"/tools/allow",schemaPath:"#/properties/tools/properties/allow/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.tools.properties.allow,data:data276};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
const len33 = data276.length;
for(let i33=0; i33<len33; i33++){
let data277 = data276[i33];
if(typeof data277 === "string"){
if(func2(data277) < 1){
const err489 = {instancePath:instancePath+"/tools/allow/" + i33,schemaPath:"#/properties/tools/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.tools.properties.allow.items,data:data277};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
else {
const err490 = {instancePath:instancePath+"/tools/allow/" + i33,schemaPath:"#/properties/tools/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tools.properties.allow.items.type,parentSchema:schema0.properties.tools.properties.allow.items,data:data277};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
}
else {
const err491 = {instancePath:instancePath+"/tools/allow",schemaPath:"#/properties/tools/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tools.properties.allow.type,parentSchema:schema0.properties.tools.properties.allow,data:data276};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data274.alsoAllow !== undefined){
let data278 = data274.alsoAllow;
if(Array.isArray(data278)){
const len34 = data278.length;
for(let i34=0; i34<len34; i34++){
let data279 = data278[i34];
if(typeof data279 === "string"){
if(func2(data279) < 1){
const err492 = {instancePath:instancePath+"/tools/alsoAllow/" + i34,schemaPath:"#/properties/tools/properties/alsoAllow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.tools.properties.alsoAllow.items,data:data279};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
else {
const err493 = {instancePath:instancePath+"/tools/alsoAllow/" + i34,schemaPath:"#/properties/tools/properties/alsoAllow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tools.properties.alsoAllow.items.type,parentSchema:schema0.properties.tools.properties.alsoAllow.items,data:data279};
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
const err494 = {instancePath:instancePath+"/tools/alsoAllow",schemaPath:"#/properties/tools/properties/alsoAllow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tools.properties.alsoAllow.type,parentSchema:schema0.properties.tools.properties.alsoAllow,data:data278};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data274.deny !== undefined){
let data280 = data274.deny;
if(Array.isArray(data280)){
const len35 = data280.length;
for(let i35=0; i35<len35; i35++){
let data281 = data280[i35];
if(typeof data281 === "string"){
if(func2(data281) < 1){
const err495 = {instancePath:instancePath+"/tools/deny/" + i35,schemaPath:"#/properties/tools/properties/deny/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.tools.properties.deny.items,data:data281};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
else {
const err496 = {instancePath:instancePath+"/tools/deny/" + i35,schemaPath:"#/properties/tools/properties/deny/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tools.properties.deny.items.type,parentSchema:schema0.properties.tools.properties.deny.items,data:data281};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
else {
const err497 = {instancePath:instancePath+"/tools/deny",schemaPath:"#/properties/tools/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tools.properties.deny.type,parentSchema:schema0.properties.tools.properties.deny,data:data280};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data274.loop !== undefined){
let data282 = data274.loop;
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
for(const key65 in data282){
if(!(((key65 === "maxRounds") || (key65 === "maxResultBytes")) || (key65 === "timeoutMs"))){
const err498 = {instancePath:instancePath+"/tools/loop",schemaPath:"#/properties/tools/properties/loop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.tools.properties.loop,data:data282};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data282.maxRounds !== undefined){
let data283 = data282.maxRounds;
if(!((typeof data283 == "number") && (!(data283 % 1) && !isNaN(data283)))){
const err499 = {instancePath:instancePath+"/tools/loop/maxRounds",schemaPath:"#/properties/tools/properties/loop/properties/maxRounds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.tools.properties.loop.properties.maxRounds.type,parentSchema:schema0.properties.tools.properties.loop.properties.maxRounds,data:data283};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(typeof data283 == "number"){
if(data283 > 1000 || isNaN(data283)){
const err500 = {instancePath:instancePath+"/tools/loop/maxRounds",schemaPath:"#/properties/tools/properties/loop/properties/maxRounds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema0.properties.tools.properties.loop.properties.maxRounds,data:data283};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(data283 < 1 || isNaN(data283)){
const err501 = {instancePath:instancePath+"/tools/loop/maxRounds",schemaPath:"#/properties/tools/properties/loop/properties/maxRounds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.tools.properties.loop.properties.maxRounds,data:data283};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
if(data282.maxResultBytes !== undefined){
let data284 = data282.maxResultBytes;
if(!((typeof data284 == "number") && (!(data284 % 1) && !isNaN(data284)))){
const err502 = {instancePath:instancePath+"/tools/loop/maxResultBytes",schemaPath:"#/properties/tools/properties/loop/properties/maxResultBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.tools.properties.loop.properties.maxResultBytes.type,parentSchema:schema0.properties.tools.properties.loop.properties.maxResultBytes,data:data284};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(typeof data284 == "number"){
if(data284 > 10485760 || isNaN(data284)){
const err503 = {instancePath:instancePath+"/tools/loop/maxResultBytes",schemaPath:"#/properties/tools/properties/loop/properties/maxResultBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10485760},message:"must be <= 10485760",schema:10485760,parentSchema:schema0.properties.tools.properties.loop.properties.maxResultBytes,data:data284};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(data284 < 1024 || isNaN(data284)){
const err504 = {instancePath:instancePath+"/tools/loop/maxResultBytes",schemaPath:"#/properties/tools/properties/loop/properties/maxResultBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.tools.properties.loop.properties.maxResultBytes,data:data284};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
if(data282.timeoutMs !== undefined){
let data285 = data282.timeoutMs;
if(!((typeof data285 == "number") && (!(data285 % 1) && !isNaN(data285)))){
const err505 = {instancePath:instancePath+"/tools/loop/timeoutMs",schemaPath:"#/properties/tools/properties/loop/properties/timeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.tools.properties.loop.properties.timeoutMs.type,parentSchema:schema0.properties.tools.properties.loop.properties.timeoutMs,data:data285};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(typeof data285 == "number"){
if(data285 > 86400000 || isNaN(data285)){
const err506 = {instancePath:instancePath+"/tools/loop/timeoutMs",schemaPath:"#/properties/tools/properties/loop/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.tools.properties.loop.properties.timeoutMs,data:data285};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(data285 < 1 || isNaN(data285)){
const err507 = {instancePath:instancePath+"/tools/loop/timeoutMs",schemaPath:"#/properties/tools/properties/loop/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.tools.properties.loop.properties.timeoutMs,data:data285};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
}
else {
const err508 = {instancePath:instancePath+"/tools/loop",schemaPath:"#/properties/tools/properties/loop/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.tools.properties.loop.type,parentSchema:schema0.properties.tools.properties.loop,data:data282};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
else {
const err509 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.tools.type,parentSchema:schema0.properties.tools,data:data274};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
}
else {
const err510 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
});
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const configFile = validate0;
