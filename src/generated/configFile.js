/** Written by 'make generate' from src/config/schema.ts; do not edit. */
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const schema0 = {"type":"object","additionalProperties":false,"properties":{"gateway":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["local"]},"port":{"type":"integer","minimum":0,"maximum":65535},"bind":{"enum":["loopback","lan","auto","tailnet","custom"]},"customBindHost":{"type":"string","minLength":1},"trustedProxies":{"type":"array","items":{"type":"string","minLength":1}},"shutdownSeconds":{"type":"number","minimum":0,"maximum":3600},"tls":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"autoGenerate":{"type":"boolean"},"certPath":{"type":"string","minLength":1},"keyPath":{"type":"string","minLength":1},"caPath":{"type":"string","minLength":1}}},"auth":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["token","password","none"]},"token":{"type":"string","minLength":1},"password":{"type":"string","minLength":1},"keys":{"type":"array","items":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"sha256":{"type":"string","pattern":"^[0-9A-Fa-f]{64}$"},"secret":{"type":"string","minLength":1},"agents":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"}},"models":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^*\\s]*[^\\s]$"}},"scopes":{"type":"array","minItems":1,"items":{"enum":["read","write","admin"]}},"requestsPerMinute":{"type":"integer","minimum":1,"maximum":1000000},"tokensPerDay":{"type":"integer","minimum":1,"maximum":1000000000000},"expiresAt":{"type":"string","minLength":1}}}},"rateLimit":{"type":"object","additionalProperties":false,"properties":{"maxAttempts":{"type":"integer","minimum":1},"windowMs":{"type":"integer","minimum":1,"maximum":86400000},"lockoutMs":{"type":"integer","minimum":1,"maximum":86400000},"exemptLoopback":{"type":"boolean"}}}}},"http":{"type":"object","additionalProperties":false,"properties":{"allowedHosts":{"type":"array","items":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"}},"allowedOrigins":{"type":"array","items":{"type":"string","pattern":"^https?://[^/]+$"}},"bodyTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"overload":{"type":"object","additionalProperties":false,"properties":{"maxRequests":{"type":"integer","minimum":1},"maxDelayMs":{"type":"integer","minimum":1,"maximum":60000}}},"endpoints":{"type":"object","additionalProperties":false,"properties":{"docs":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}},"metrics":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"auth":{"type":"boolean"}}},"chatCompletions":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"firstByteSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"keepAliveSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"stallSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"images":{"type":"object","additionalProperties":false,"properties":{"allowUrl":{"type":"boolean"},"urlAllowlist":{"type":"array","items":{"type":"string","minLength":1}},"allowedMimes":{"type":"array","items":{"type":"string","minLength":1}},"maxBytes":{"type":"integer","minimum":1,"maximum":104857600},"maxRedirects":{"type":"integer","minimum":0,"maximum":10},"timeoutMs":{"type":"integer","minimum":1,"maximum":600000}}}}}}}}}}},"agents":{"type":"object","additionalProperties":false,"properties":{"ownership":{"enum":["explicit"]},"defaults":{"type":"object","additionalProperties":false,"properties":{"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"systemAgent":{"type":"object","additionalProperties":false,"properties":{"agentId":{"type":"string","minLength":1}}}}},"list":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"name":{"type":"string"},"default":{"type":"boolean"}}}},"entries":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"name":{"type":"string"},"default":{"type":"boolean"}}}}}},"env":{"type":"object","properties":{"vars":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":{"type":"string"}},"meta":{"type":"object","additionalProperties":false,"properties":{"migrations":{"type":"object","additionalProperties":false,"properties":{"modelPolicyAllowlist":{"type":"boolean"}}}}},"models":{"type":"object","additionalProperties":false,"properties":{"providers":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"api":{"enum":["openai-completions","anthropic-messages","ollama"]},"baseUrl":{"type":"string","pattern":"^https?://"},"apiKey":{"type":"string","minLength":1},"headers":{"type":"object","additionalProperties":{"type":"string"}},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"match":{"type":"array","items":{"type":"string","minLength":1}},"options":{"type":"object"},"maxTokens":{"type":"integer","minimum":1},"models":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[!-~]{1,200}$"},"name":{"type":"string"},"reasoning":{"type":"boolean"},"contextWindow":{"type":"integer","minimum":1},"maxTokens":{"type":"integer","minimum":1},"baseUrl":{"type":"string","pattern":"^https?://"},"thinkingLevelMap":{"type":"object","additionalProperties":{"type":["string","null"]}},"compat":{"type":"object","additionalProperties":false,"properties":{"supportsDeveloperRole":{"type":"boolean"},"supportsUsageInStreaming":{"type":"boolean"},"maxTokensField":{"enum":["max_tokens","max_completion_tokens"]},"supportsEagerToolInputStreaming":{"type":"boolean"},"supportsTemperature":{"type":"boolean"},"supportsPromptCacheKey":{"type":"boolean"},"supportsLongCacheRetention":{"type":"boolean"},"supportsJsonSchemaResponseFormat":{"type":"boolean"},"reasoningEffortMap":{"type":"object","additionalProperties":{"type":["string","null"]}},"supportedReasoningEfforts":{"type":"array","items":{"type":"string","minLength":1}},"unsupportedToolSchemaKeywords":{"type":"array","items":{"type":"string","minLength":1}},"strictMessageKeys":{"type":"boolean"},"requiresReasoningContentOnAssistantMessages":{"type":"boolean"},"requiresStringContent":{"type":"boolean"},"cacheControlFormat":{"enum":["anthropic"]},"openRouterRouting":{"type":"object"}}}}}]}}}}}}},"session":{"type":"object","additionalProperties":false,"properties":{"store":{"type":"object","additionalProperties":false,"dependentRequired":{"maxConnections":["url"]},"dependentSchemas":{"path":{"maxProperties":1}},"properties":{"path":{"type":"string","minLength":1},"url":{"type":"string","pattern":"^postgres(ql)?://"},"maxConnections":{"type":"integer","minimum":1}}},"maxTurns":{"type":"integer","minimum":1},"maxBytes":{"type":"integer","minimum":1024},"idleMinutes":{"type":"number","exclusiveMinimum":0},"maxAnswers":{"type":"integer","minimum":1},"maxAnswerBytes":{"type":"integer","minimum":1024},"keyHeaders":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}}}}};
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
if(!((((((key0 === "gateway") || (key0 === "agents")) || (key0 === "env")) || (key0 === "meta")) || (key0 === "models")) || (key0 === "session"))){
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
if(data0.tls !== undefined){
let data8 = data0.tls;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(((((key2 === "enabled") || (key2 === "autoGenerate")) || (key2 === "certPath")) || (key2 === "keyPath")) || (key2 === "caPath"))){
const err15 = {instancePath:instancePath+"/gateway/tls",schemaPath:"#/properties/gateway/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.tls,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.enabled !== undefined){
let data9 = data8.enabled;
if(typeof data9 !== "boolean"){
const err16 = {instancePath:instancePath+"/gateway/tls/enabled",schemaPath:"#/properties/gateway/properties/tls/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.tls.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.tls.properties.enabled,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.autoGenerate !== undefined){
let data10 = data8.autoGenerate;
if(typeof data10 !== "boolean"){
const err17 = {instancePath:instancePath+"/gateway/tls/autoGenerate",schemaPath:"#/properties/gateway/properties/tls/properties/autoGenerate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.tls.properties.autoGenerate.type,parentSchema:schema0.properties.gateway.properties.tls.properties.autoGenerate,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.certPath !== undefined){
let data11 = data8.certPath;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err18 = {instancePath:instancePath+"/gateway/tls/certPath",schemaPath:"#/properties/gateway/properties/tls/properties/certPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.tls.properties.certPath,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/gateway/tls/certPath",schemaPath:"#/properties/gateway/properties/tls/properties/certPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.tls.properties.certPath.type,parentSchema:schema0.properties.gateway.properties.tls.properties.certPath,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.keyPath !== undefined){
let data12 = data8.keyPath;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err20 = {instancePath:instancePath+"/gateway/tls/keyPath",schemaPath:"#/properties/gateway/properties/tls/properties/keyPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.tls.properties.keyPath,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/gateway/tls/keyPath",schemaPath:"#/properties/gateway/properties/tls/properties/keyPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.tls.properties.keyPath.type,parentSchema:schema0.properties.gateway.properties.tls.properties.keyPath,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.caPath !== undefined){
let data13 = data8.caPath;
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err22 = {instancePath:instancePath+"/gateway/tls/caPath",schemaPath:"#/properties/gateway/properties/tls/properties/caPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.tls.properties.caPath,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/gateway/tls/caPath",schemaPath:"#/properties/gateway/properties/tls/properties/caPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.tls.properties.caPath.type,parentSchema:schema0.properties.gateway.properties.tls.properties.caPath,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/gateway/tls",schemaPath:"#/properties/gateway/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.tls.type,parentSchema:schema0.properties.gateway.properties.tls,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data0.auth !== undefined){
let data14 = data0.auth;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!(((((key3 === "mode") || (key3 === "token")) || (key3 === "password")) || (key3 === "keys")) || (key3 === "rateLimit"))){
const err25 = {instancePath:instancePath+"/gateway/auth",schemaPath:"#/properties/gateway/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.auth,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.mode !== undefined){
let data15 = data14.mode;
if(!(((data15 === "token") || (data15 === "password")) || (data15 === "none"))){
const err26 = {instancePath:instancePath+"/gateway/auth/mode",schemaPath:"#/properties/gateway/properties/auth/properties/mode/enum",keyword:"enum",params:{allowedValues: schema0.properties.gateway.properties.auth.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.gateway.properties.auth.properties.mode.enum,parentSchema:schema0.properties.gateway.properties.auth.properties.mode,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.token !== undefined){
let data16 = data14.token;
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err27 = {instancePath:instancePath+"/gateway/auth/token",schemaPath:"#/properties/gateway/properties/auth/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.token,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/gateway/auth/token",schemaPath:"#/properties/gateway/properties/auth/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.token.type,parentSchema:schema0.properties.gateway.properties.auth.properties.token,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.password !== undefined){
let data17 = data14.password;
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err29 = {instancePath:instancePath+"/gateway/auth/password",schemaPath:"#/properties/gateway/properties/auth/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.password,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/gateway/auth/password",schemaPath:"#/properties/gateway/properties/auth/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.password.type,parentSchema:schema0.properties.gateway.properties.auth.properties.password,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.keys !== undefined){
let data18 = data14.keys;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.id === undefined){
const err31 = {instancePath:instancePath+"/gateway/auth/keys/" + i1,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.gateway.properties.auth.properties.keys.items.required,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key4 in data19){
if(!(func0.call(schema0.properties.gateway.properties.auth.properties.keys.items.properties, key4))){
const err32 = {instancePath:instancePath+"/gateway/auth/keys/" + i1,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data19.id !== undefined){
let data20 = data19.id;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err33 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/id",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,63}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,63}$",parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.id,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/id",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.id.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.id,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data19.sha256 !== undefined){
let data21 = data19.sha256;
if(typeof data21 === "string"){
if(!pattern1.test(data21)){
const err35 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/sha256",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{64}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{64}$"+"\"",schema:"^[0-9A-Fa-f]{64}$",parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.sha256,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/sha256",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.sha256.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.sha256,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data19.secret !== undefined){
let data22 = data19.secret;
if(typeof data22 === "string"){
if(func1(data22) < 1){
const err37 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/secret",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.secret,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/secret",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.secret.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.secret,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data19.agents !== undefined){
let data23 = data19.agents;
if(Array.isArray(data23)){
if(data23.length < 1){
const err39 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/agents",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/agents/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 === "string"){
if(!pattern2.test(data24)){
const err40 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/agents/" + i2,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/agents/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents.items,data:data24};
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
const err41 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/agents/" + i2,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/agents/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents.items.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents.items,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/agents",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.models !== undefined){
let data25 = data19.models;
if(Array.isArray(data25)){
if(data25.length < 1){
const err43 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/models",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/models/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(!pattern3.test(data26)){
const err44 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/models/" + i3,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/models/items/pattern",keyword:"pattern",params:{pattern: "^[^*\\s]*[^\\s]$"},message:"must match pattern \""+"^[^*\\s]*[^\\s]$"+"\"",schema:"^[^*\\s]*[^\\s]$",parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models.items,data:data26};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/models/" + i3,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/models/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models.items.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models.items,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/models",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19.scopes !== undefined){
let data27 = data19.scopes;
if(Array.isArray(data27)){
if(data27.length < 1){
const err47 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/scopes",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(!(((data28 === "read") || (data28 === "write")) || (data28 === "admin"))){
const err48 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/scopes/" + i4,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/scopes/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes.items.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes.items.enum,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes.items,data:data28};
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
const err49 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/scopes",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.requestsPerMinute !== undefined){
let data29 = data19.requestsPerMinute;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err50 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/requestsPerMinute",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/requestsPerMinute/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data29 == "number"){
if(data29 > 1000000 || isNaN(data29)){
const err51 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/requestsPerMinute",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/requestsPerMinute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err52 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/requestsPerMinute",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/requestsPerMinute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data19.tokensPerDay !== undefined){
let data30 = data19.tokensPerDay;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
const err53 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tokensPerDay",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tokensPerDay/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data30 == "number"){
if(data30 > 1000000000000 || isNaN(data30)){
const err54 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tokensPerDay",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tokensPerDay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000",schema:1000000000000,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err55 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tokensPerDay",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tokensPerDay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay,data:data30};
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
if(data19.expiresAt !== undefined){
let data31 = data19.expiresAt;
if(typeof data31 === "string"){
if(func1(data31) < 1){
const err56 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/expiresAt",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/expiresAt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.expiresAt,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/expiresAt",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.expiresAt.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.expiresAt,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/gateway/auth/keys/" + i1,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.auth.properties.keys.items.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items,data:data19};
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
else {
const err59 = {instancePath:instancePath+"/gateway/auth/keys",schemaPath:"#/properties/gateway/properties/auth/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.auth.properties.keys.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys,data:data18};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data14.rateLimit !== undefined){
let data32 = data14.rateLimit;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key5 in data32){
if(!((((key5 === "maxAttempts") || (key5 === "windowMs")) || (key5 === "lockoutMs")) || (key5 === "exemptLoopback"))){
const err60 = {instancePath:instancePath+"/gateway/auth/rateLimit",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit,data:data32};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data32.maxAttempts !== undefined){
let data33 = data32.maxAttempts;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err61 = {instancePath:instancePath+"/gateway/auth/rateLimit/maxAttempts",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/maxAttempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.maxAttempts.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.maxAttempts,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data33 == "number"){
if(data33 < 1 || isNaN(data33)){
const err62 = {instancePath:instancePath+"/gateway/auth/rateLimit/maxAttempts",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/maxAttempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.maxAttempts,data:data33};
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
if(data32.windowMs !== undefined){
let data34 = data32.windowMs;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err63 = {instancePath:instancePath+"/gateway/auth/rateLimit/windowMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/windowMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data34 == "number"){
if(data34 > 86400000 || isNaN(data34)){
const err64 = {instancePath:instancePath+"/gateway/auth/rateLimit/windowMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/windowMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs,data:data34};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data34 < 1 || isNaN(data34)){
const err65 = {instancePath:instancePath+"/gateway/auth/rateLimit/windowMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/windowMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs,data:data34};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data32.lockoutMs !== undefined){
let data35 = data32.lockoutMs;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
const err66 = {instancePath:instancePath+"/gateway/auth/rateLimit/lockoutMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/lockoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data35 == "number"){
if(data35 > 86400000 || isNaN(data35)){
const err67 = {instancePath:instancePath+"/gateway/auth/rateLimit/lockoutMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/lockoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs,data:data35};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data35 < 1 || isNaN(data35)){
const err68 = {instancePath:instancePath+"/gateway/auth/rateLimit/lockoutMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/lockoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs,data:data35};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data32.exemptLoopback !== undefined){
let data36 = data32.exemptLoopback;
if(typeof data36 !== "boolean"){
const err69 = {instancePath:instancePath+"/gateway/auth/rateLimit/exemptLoopback",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/exemptLoopback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.exemptLoopback.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.exemptLoopback,data:data36};
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
else {
const err70 = {instancePath:instancePath+"/gateway/auth/rateLimit",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit,data:data32};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/gateway/auth",schemaPath:"#/properties/gateway/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.auth.type,parentSchema:schema0.properties.gateway.properties.auth,data:data14};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data0.http !== undefined){
let data37 = data0.http;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key6 in data37){
if(!(((((key6 === "allowedHosts") || (key6 === "allowedOrigins")) || (key6 === "bodyTimeoutSeconds")) || (key6 === "overload")) || (key6 === "endpoints"))){
const err72 = {instancePath:instancePath+"/gateway/http",schemaPath:"#/properties/gateway/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http,data:data37};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data37.allowedHosts !== undefined){
let data38 = data37.allowedHosts;
if(Array.isArray(data38)){
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(typeof data39 === "string"){
if(!pattern4.test(data39)){
const err73 = {instancePath:instancePath+"/gateway/http/allowedHosts/" + i5,schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$",parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts.items,data:data39};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/gateway/http/allowedHosts/" + i5,schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.allowedHosts.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts.items,data:data39};
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
const err75 = {instancePath:instancePath+"/gateway/http/allowedHosts",schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.allowedHosts.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts,data:data38};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data37.allowedOrigins !== undefined){
let data40 = data37.allowedOrigins;
if(Array.isArray(data40)){
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
let data41 = data40[i6];
if(typeof data41 === "string"){
if(!pattern5.test(data41)){
const err76 = {instancePath:instancePath+"/gateway/http/allowedOrigins/" + i6,schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^/]+$"},message:"must match pattern \""+"^https?://[^/]+$"+"\"",schema:"^https?://[^/]+$",parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items,data:data41};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/gateway/http/allowedOrigins/" + i6,schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items,data:data41};
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
const err78 = {instancePath:instancePath+"/gateway/http/allowedOrigins",schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.allowedOrigins.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins,data:data40};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data37.bodyTimeoutSeconds !== undefined){
let data42 = data37.bodyTimeoutSeconds;
if(typeof data42 == "number"){
if(data42 > 86400 || isNaN(data42)){
const err79 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data42};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data42 <= 0 || isNaN(data42)){
const err80 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data42};
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
const err81 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data42};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data37.overload !== undefined){
let data43 = data37.overload;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key7 in data43){
if(!((key7 === "maxRequests") || (key7 === "maxDelayMs"))){
const err82 = {instancePath:instancePath+"/gateway/http/overload",schemaPath:"#/properties/gateway/properties/http/properties/overload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.overload,data:data43};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data43.maxRequests !== undefined){
let data44 = data43.maxRequests;
if(!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))){
const err83 = {instancePath:instancePath+"/gateway/http/overload/maxRequests",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests,data:data44};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(typeof data44 == "number"){
if(data44 < 1 || isNaN(data44)){
const err84 = {instancePath:instancePath+"/gateway/http/overload/maxRequests",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests,data:data44};
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
if(data43.maxDelayMs !== undefined){
let data45 = data43.maxDelayMs;
if(!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))){
const err85 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data45};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(typeof data45 == "number"){
if(data45 > 60000 || isNaN(data45)){
const err86 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000",schema:60000,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data45};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data45 < 1 || isNaN(data45)){
const err87 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data45};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
else {
const err88 = {instancePath:instancePath+"/gateway/http/overload",schemaPath:"#/properties/gateway/properties/http/properties/overload/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.overload.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload,data:data43};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data37.endpoints !== undefined){
let data46 = data37.endpoints;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key8 in data46){
if(!(((key8 === "docs") || (key8 === "metrics")) || (key8 === "chatCompletions"))){
const err89 = {instancePath:instancePath+"/gateway/http/endpoints",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints,data:data46};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data46.docs !== undefined){
let data47 = data46.docs;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key9 in data47){
if(!(key9 === "enabled")){
const err90 = {instancePath:instancePath+"/gateway/http/endpoints/docs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs,data:data47};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data47.enabled !== undefined){
let data48 = data47.enabled;
if(typeof data48 !== "boolean"){
const err91 = {instancePath:instancePath+"/gateway/http/endpoints/docs/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.properties.enabled,data:data48};
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
else {
const err92 = {instancePath:instancePath+"/gateway/http/endpoints/docs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs,data:data47};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data46.metrics !== undefined){
let data49 = data46.metrics;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key10 in data49){
if(!((key10 === "enabled") || (key10 === "auth"))){
const err93 = {instancePath:instancePath+"/gateway/http/endpoints/metrics",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics,data:data49};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data49.enabled !== undefined){
let data50 = data49.enabled;
if(typeof data50 !== "boolean"){
const err94 = {instancePath:instancePath+"/gateway/http/endpoints/metrics/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/metrics/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.properties.enabled,data:data50};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data49.auth !== undefined){
let data51 = data49.auth;
if(typeof data51 !== "boolean"){
const err95 = {instancePath:instancePath+"/gateway/http/endpoints/metrics/auth",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/metrics/properties/auth/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.properties.auth.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.properties.auth,data:data51};
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
const err96 = {instancePath:instancePath+"/gateway/http/endpoints/metrics",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.metrics,data:data49};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data46.chatCompletions !== undefined){
let data52 = data46.chatCompletions;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key11 in data52){
if(!(((((key11 === "enabled") || (key11 === "firstByteSeconds")) || (key11 === "keepAliveSeconds")) || (key11 === "stallSeconds")) || (key11 === "images"))){
const err97 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions,data:data52};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data52.enabled !== undefined){
let data53 = data52.enabled;
if(typeof data53 !== "boolean"){
const err98 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.enabled,data:data53};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data52.firstByteSeconds !== undefined){
let data54 = data52.firstByteSeconds;
if(typeof data54 == "number"){
if(data54 > 86400 || isNaN(data54)){
const err99 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data54};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data54 <= 0 || isNaN(data54)){
const err100 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data54};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data54};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data52.keepAliveSeconds !== undefined){
let data55 = data52.keepAliveSeconds;
if(typeof data55 == "number"){
if(data55 > 86400 || isNaN(data55)){
const err102 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data55};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data55 <= 0 || isNaN(data55)){
const err103 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data55};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data55};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data52.stallSeconds !== undefined){
let data56 = data52.stallSeconds;
if(typeof data56 == "number"){
if(data56 > 86400 || isNaN(data56)){
const err105 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data56};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data56 <= 0 || isNaN(data56)){
const err106 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data56};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data56};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data52.images !== undefined){
let data57 = data52.images;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key12 in data57){
if(!((((((key12 === "allowUrl") || (key12 === "urlAllowlist")) || (key12 === "allowedMimes")) || (key12 === "maxBytes")) || (key12 === "maxRedirects")) || (key12 === "timeoutMs"))){
const err108 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images,data:data57};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data57.allowUrl !== undefined){
let data58 = data57.allowUrl;
if(typeof data58 !== "boolean"){
const err109 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowUrl",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowUrl/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowUrl.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowUrl,data:data58};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data57.urlAllowlist !== undefined){
let data59 = data57.urlAllowlist;
if(Array.isArray(data59)){
const len7 = data59.length;
for(let i7=0; i7<len7; i7++){
let data60 = data59[i7];
if(typeof data60 === "string"){
if(func1(data60) < 1){
const err110 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist/" + i7,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items,data:data60};
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
const err111 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist/" + i7,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items,data:data60};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist,data:data59};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data57.allowedMimes !== undefined){
let data61 = data57.allowedMimes;
if(Array.isArray(data61)){
const len8 = data61.length;
for(let i8=0; i8<len8; i8++){
let data62 = data61[i8];
if(typeof data62 === "string"){
if(func1(data62) < 1){
const err113 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes/" + i8,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items,data:data62};
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
const err114 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes/" + i8,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items,data:data62};
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
else {
const err115 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes,data:data61};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data57.maxBytes !== undefined){
let data63 = data57.maxBytes;
if(!((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63)))){
const err116 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data63};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(typeof data63 == "number"){
if(data63 > 104857600 || isNaN(data63)){
const err117 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600},message:"must be <= 104857600",schema:104857600,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data63};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data63 < 1 || isNaN(data63)){
const err118 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data63};
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
if(data57.maxRedirects !== undefined){
let data64 = data57.maxRedirects;
if(!((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64)))){
const err119 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data64};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(typeof data64 == "number"){
if(data64 > 10 || isNaN(data64)){
const err120 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data64};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data64 < 0 || isNaN(data64)){
const err121 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data64};
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
if(data57.timeoutMs !== undefined){
let data65 = data57.timeoutMs;
if(!((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65)))){
const err122 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data65};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(typeof data65 == "number"){
if(data65 > 600000 || isNaN(data65)){
const err123 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000",schema:600000,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data65};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data65 < 1 || isNaN(data65)){
const err124 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data65};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
}
else {
const err125 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images,data:data57};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions,data:data52};
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
const err127 = {instancePath:instancePath+"/gateway/http/endpoints",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints,data:data46};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/gateway/http",schemaPath:"#/properties/gateway/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.type,parentSchema:schema0.properties.gateway.properties.http,data:data37};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.type,parentSchema:schema0.properties.gateway,data:data0};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.agents !== undefined){
let data66 = data.agents;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key13 in data66){
if(!((((key13 === "ownership") || (key13 === "defaults")) || (key13 === "list")) || (key13 === "entries"))){
const err130 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents,data:data66};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data66.ownership !== undefined){
let data67 = data66.ownership;
if(!(data67 === "explicit")){
const err131 = {instancePath:instancePath+"/agents/ownership",schemaPath:"#/properties/agents/properties/ownership/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.ownership.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.properties.ownership.enum,parentSchema:schema0.properties.agents.properties.ownership,data:data67};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data66.defaults !== undefined){
let data68 = data66.defaults;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key14 in data68){
if(!(func0.call(schema0.properties.agents.properties.defaults.properties, key14))){
const err132 = {instancePath:instancePath+"/agents/defaults",schemaPath:"#/properties/agents/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults,data:data68};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data68.model !== undefined){
let data69 = data68.model;
const _errs150 = errors;
let valid33 = false;
const _errs151 = errors;
if(typeof data69 === "string"){
if(func1(data69) < 1){
const err133 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0],data:data69};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0],data:data69};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid0 = _errs151 === errors;
valid33 = valid33 || _valid0;
const _errs153 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key15 in data69){
if(!((key15 === "primary") || (key15 === "fallbacks"))){
const err135 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1],data:data69};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data69.primary !== undefined){
let data70 = data69.primary;
if(typeof data70 === "string"){
if(func1(data70) < 1){
const err136 = {instancePath:instancePath+"/agents/defaults/model/primary",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary,data:data70};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/agents/defaults/model/primary",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary,data:data70};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data69.fallbacks !== undefined){
let data71 = data69.fallbacks;
if(Array.isArray(data71)){
const len9 = data71.length;
for(let i9=0; i9<len9; i9++){
let data72 = data71[i9];
if(typeof data72 === "string"){
if(func1(data72) < 1){
const err138 = {instancePath:instancePath+"/agents/defaults/model/fallbacks/" + i9,schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items,data:data72};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/agents/defaults/model/fallbacks/" + i9,schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items,data:data72};
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
else {
const err140 = {instancePath:instancePath+"/agents/defaults/model/fallbacks",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks,data:data71};
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
const err141 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1],data:data69};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid0 = _errs153 === errors;
valid33 = valid33 || _valid0;
if(!valid33){
const err142 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.defaults.properties.model,data:data69};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
else {
errors = _errs150;
if(vErrors !== null){
if(_errs150){
vErrors.length = _errs150;
}
else {
vErrors = null;
}
}
}
}
if(data68.modelPolicy !== undefined){
let data73 = data68.modelPolicy;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key16 in data73){
if(!(key16 === "allow")){
const err143 = {instancePath:instancePath+"/agents/defaults/modelPolicy",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy,data:data73};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data73.allow !== undefined){
let data74 = data73.allow;
if(Array.isArray(data74)){
const len10 = data74.length;
for(let i10=0; i10<len10; i10++){
let data75 = data74[i10];
if(typeof data75 === "string"){
if(func1(data75) < 1){
const err144 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow/" + i10,schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items,data:data75};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow/" + i10,schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items,data:data75};
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
const err146 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow,data:data74};
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
const err147 = {instancePath:instancePath+"/agents/defaults/modelPolicy",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy,data:data73};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data68.models !== undefined){
let data76 = data68.models;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key17 in data76){
let data77 = data76[key17];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key18 in data77){
if(!(key18 === "alias")){
const err148 = {instancePath:instancePath+"/agents/defaults/models/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties,data:data77};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data77.alias !== undefined){
let data78 = data77.alias;
if(typeof data78 !== "string"){
const err149 = {instancePath:instancePath+"/agents/defaults/models/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.properties.alias,data:data78};
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
const err150 = {instancePath:instancePath+"/agents/defaults/models/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties,data:data77};
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
const err151 = {instancePath:instancePath+"/agents/defaults/models",schemaPath:"#/properties/agents/properties/defaults/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.models.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models,data:data76};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data68.workspace !== undefined){
let data79 = data68.workspace;
if(typeof data79 === "string"){
if(func1(data79) < 1){
const err152 = {instancePath:instancePath+"/agents/defaults/workspace",schemaPath:"#/properties/agents/properties/defaults/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.workspace,data:data79};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/agents/defaults/workspace",schemaPath:"#/properties/agents/properties/defaults/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.workspace.type,parentSchema:schema0.properties.agents.properties.defaults.properties.workspace,data:data79};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data68.systemPrompt !== undefined){
let data80 = data68.systemPrompt;
if(typeof data80 !== "string"){
const err154 = {instancePath:instancePath+"/agents/defaults/systemPrompt",schemaPath:"#/properties/agents/properties/defaults/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemPrompt,data:data80};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data68.params !== undefined){
let data81 = data68.params;
if(!(data81 && typeof data81 == "object" && !Array.isArray(data81))){
const err155 = {instancePath:instancePath+"/agents/defaults/params",schemaPath:"#/properties/agents/properties/defaults/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.params.type,parentSchema:schema0.properties.agents.properties.defaults.properties.params,data:data81};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data68.timeoutSeconds !== undefined){
let data82 = data68.timeoutSeconds;
if(typeof data82 == "number"){
if(data82 > 86400 || isNaN(data82)){
const err156 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data82};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data82 <= 0 || isNaN(data82)){
const err157 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data82};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data82};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data68.idleTimeoutSeconds !== undefined){
let data83 = data68.idleTimeoutSeconds;
if(typeof data83 == "number"){
if(data83 > 86400 || isNaN(data83)){
const err159 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data83};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data83 <= 0 || isNaN(data83)){
const err160 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data83};
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
const err161 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data83};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data68.systemAgent !== undefined){
let data84 = data68.systemAgent;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key19 in data84){
if(!(key19 === "agentId")){
const err162 = {instancePath:instancePath+"/agents/defaults/systemAgent",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent,data:data84};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data84.agentId !== undefined){
let data85 = data84.agentId;
if(typeof data85 === "string"){
if(func1(data85) < 1){
const err163 = {instancePath:instancePath+"/agents/defaults/systemAgent/agentId",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/properties/agentId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId,data:data85};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/agents/defaults/systemAgent/agentId",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/properties/agentId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId,data:data85};
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
const err165 = {instancePath:instancePath+"/agents/defaults/systemAgent",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.systemAgent.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent,data:data84};
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
const err166 = {instancePath:instancePath+"/agents/defaults",schemaPath:"#/properties/agents/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.type,parentSchema:schema0.properties.agents.properties.defaults,data:data68};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data66.list !== undefined){
let data86 = data66.list;
if(Array.isArray(data86)){
const len11 = data86.length;
for(let i11=0; i11<len11; i11++){
let data87 = data86[i11];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.id === undefined){
const err167 = {instancePath:instancePath+"/agents/list/" + i11,schemaPath:"#/properties/agents/properties/list/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.agents.properties.list.items.required,parentSchema:schema0.properties.agents.properties.list.items,data:data87};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key20 in data87){
if(!(func0.call(schema0.properties.agents.properties.list.items.properties, key20))){
const err168 = {instancePath:instancePath+"/agents/list/" + i11,schemaPath:"#/properties/agents/properties/list/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items,data:data87};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data87.id !== undefined){
let data88 = data87.id;
if(typeof data88 === "string"){
if(!pattern2.test(data88)){
const err169 = {instancePath:instancePath+"/agents/list/" + i11+"/id",schemaPath:"#/properties/agents/properties/list/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.agents.properties.list.items.properties.id,data:data88};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/agents/list/" + i11+"/id",schemaPath:"#/properties/agents/properties/list/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.id.type,parentSchema:schema0.properties.agents.properties.list.items.properties.id,data:data88};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data87.model !== undefined){
let data89 = data87.model;
const _errs200 = errors;
let valid46 = false;
const _errs201 = errors;
if(typeof data89 === "string"){
if(func1(data89) < 1){
const err171 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0],data:data89};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0],data:data89};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid1 = _errs201 === errors;
valid46 = valid46 || _valid1;
const _errs203 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key21 in data89){
if(!((key21 === "primary") || (key21 === "fallbacks"))){
const err173 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1],data:data89};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data89.primary !== undefined){
let data90 = data89.primary;
if(typeof data90 === "string"){
if(func1(data90) < 1){
const err174 = {instancePath:instancePath+"/agents/list/" + i11+"/model/primary",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary,data:data90};
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
const err175 = {instancePath:instancePath+"/agents/list/" + i11+"/model/primary",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary,data:data90};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data89.fallbacks !== undefined){
let data91 = data89.fallbacks;
if(Array.isArray(data91)){
const len12 = data91.length;
for(let i12=0; i12<len12; i12++){
let data92 = data91[i12];
if(typeof data92 === "string"){
if(func1(data92) < 1){
const err176 = {instancePath:instancePath+"/agents/list/" + i11+"/model/fallbacks/" + i12,schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items,data:data92};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/agents/list/" + i11+"/model/fallbacks/" + i12,schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items,data:data92};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/agents/list/" + i11+"/model/fallbacks",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks,data:data91};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1],data:data89};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid1 = _errs203 === errors;
valid46 = valid46 || _valid1;
if(!valid46){
const err180 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.list.items.properties.model,data:data89};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
else {
errors = _errs200;
if(vErrors !== null){
if(_errs200){
vErrors.length = _errs200;
}
else {
vErrors = null;
}
}
}
}
if(data87.modelPolicy !== undefined){
let data93 = data87.modelPolicy;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key22 in data93){
if(!(key22 === "allow")){
const err181 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy,data:data93};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data93.allow !== undefined){
let data94 = data93.allow;
if(Array.isArray(data94)){
const len13 = data94.length;
for(let i13=0; i13<len13; i13++){
let data95 = data94[i13];
if(typeof data95 === "string"){
if(func1(data95) < 1){
const err182 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy/allow/" + i13,schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items,data:data95};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy/allow/" + i13,schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items,data:data95};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy/allow",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow,data:data94};
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
const err185 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy,data:data93};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data87.models !== undefined){
let data96 = data87.models;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key23 in data96){
let data97 = data96[key23];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key24 in data97){
if(!(key24 === "alias")){
const err186 = {instancePath:instancePath+"/agents/list/" + i11+"/models/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties,data:data97};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data97.alias !== undefined){
let data98 = data97.alias;
if(typeof data98 !== "string"){
const err187 = {instancePath:instancePath+"/agents/list/" + i11+"/models/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.properties.alias,data:data98};
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
const err188 = {instancePath:instancePath+"/agents/list/" + i11+"/models/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties,data:data97};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/agents/list/" + i11+"/models",schemaPath:"#/properties/agents/properties/list/items/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.models.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models,data:data96};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data87.workspace !== undefined){
let data99 = data87.workspace;
if(typeof data99 === "string"){
if(func1(data99) < 1){
const err190 = {instancePath:instancePath+"/agents/list/" + i11+"/workspace",schemaPath:"#/properties/agents/properties/list/items/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.workspace,data:data99};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/agents/list/" + i11+"/workspace",schemaPath:"#/properties/agents/properties/list/items/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.workspace.type,parentSchema:schema0.properties.agents.properties.list.items.properties.workspace,data:data99};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data87.systemPrompt !== undefined){
let data100 = data87.systemPrompt;
if(typeof data100 !== "string"){
const err192 = {instancePath:instancePath+"/agents/list/" + i11+"/systemPrompt",schemaPath:"#/properties/agents/properties/list/items/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.list.items.properties.systemPrompt,data:data100};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data87.params !== undefined){
let data101 = data87.params;
if(!(data101 && typeof data101 == "object" && !Array.isArray(data101))){
const err193 = {instancePath:instancePath+"/agents/list/" + i11+"/params",schemaPath:"#/properties/agents/properties/list/items/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.params.type,parentSchema:schema0.properties.agents.properties.list.items.properties.params,data:data101};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data87.timeoutSeconds !== undefined){
let data102 = data87.timeoutSeconds;
if(typeof data102 == "number"){
if(data102 > 86400 || isNaN(data102)){
const err194 = {instancePath:instancePath+"/agents/list/" + i11+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data102};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data102 <= 0 || isNaN(data102)){
const err195 = {instancePath:instancePath+"/agents/list/" + i11+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data102};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/agents/list/" + i11+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data102};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data87.idleTimeoutSeconds !== undefined){
let data103 = data87.idleTimeoutSeconds;
if(typeof data103 == "number"){
if(data103 > 86400 || isNaN(data103)){
const err197 = {instancePath:instancePath+"/agents/list/" + i11+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data103};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data103 <= 0 || isNaN(data103)){
const err198 = {instancePath:instancePath+"/agents/list/" + i11+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data103};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/agents/list/" + i11+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data103};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data87.name !== undefined){
let data104 = data87.name;
if(typeof data104 !== "string"){
const err200 = {instancePath:instancePath+"/agents/list/" + i11+"/name",schemaPath:"#/properties/agents/properties/list/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.name.type,parentSchema:schema0.properties.agents.properties.list.items.properties.name,data:data104};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data87.default !== undefined){
let data105 = data87.default;
if(typeof data105 !== "boolean"){
const err201 = {instancePath:instancePath+"/agents/list/" + i11+"/default",schemaPath:"#/properties/agents/properties/list/items/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.agents.properties.list.items.properties.default.type,parentSchema:schema0.properties.agents.properties.list.items.properties.default,data:data105};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/agents/list/" + i11,schemaPath:"#/properties/agents/properties/list/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.type,parentSchema:schema0.properties.agents.properties.list.items,data:data87};
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
const err203 = {instancePath:instancePath+"/agents/list",schemaPath:"#/properties/agents/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.type,parentSchema:schema0.properties.agents.properties.list,data:data86};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data66.entries !== undefined){
let data106 = data66.entries;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key25 in data106){
const _errs243 = errors;
if(typeof key25 === "string"){
if(!pattern2.test(key25)){
const err204 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.agents.properties.entries.propertyNames,data:key25,propertyName:key25};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.propertyNames.type,parentSchema:schema0.properties.agents.properties.entries.propertyNames,data:key25,propertyName:key25};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var valid55 = _errs243 === errors;
if(!valid55){
const err206 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames",keyword:"propertyNames",params:{propertyName: key25},message:"property name must be valid",schema:schema0.properties.agents.properties.entries.propertyNames,parentSchema:schema0.properties.agents.properties.entries,data:data106};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
for(const key26 in data106){
let data107 = data106[key26];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key27 in data107){
if(!(func0.call(schema0.properties.agents.properties.entries.additionalProperties.properties, key27))){
const err207 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties,data:data107};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data107.model !== undefined){
let data108 = data107.model;
const _errs250 = errors;
let valid58 = false;
const _errs251 = errors;
if(typeof data108 === "string"){
if(func1(data108) < 1){
const err208 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0],data:data108};
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
const err209 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0],data:data108};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid2 = _errs251 === errors;
valid58 = valid58 || _valid2;
const _errs253 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key28 in data108){
if(!((key28 === "primary") || (key28 === "fallbacks"))){
const err210 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1],data:data108};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data108.primary !== undefined){
let data109 = data108.primary;
if(typeof data109 === "string"){
if(func1(data109) < 1){
const err211 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/primary",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary,data:data109};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/primary",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary,data:data109};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data108.fallbacks !== undefined){
let data110 = data108.fallbacks;
if(Array.isArray(data110)){
const len14 = data110.length;
for(let i14=0; i14<len14; i14++){
let data111 = data110[i14];
if(typeof data111 === "string"){
if(func1(data111) < 1){
const err213 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks/" + i14,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items,data:data111};
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
const err214 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks/" + i14,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items,data:data111};
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
const err215 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks,data:data110};
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
const err216 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1],data:data108};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid2 = _errs253 === errors;
valid58 = valid58 || _valid2;
if(!valid58){
const err217 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model,data:data108};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
else {
errors = _errs250;
if(vErrors !== null){
if(_errs250){
vErrors.length = _errs250;
}
else {
vErrors = null;
}
}
}
}
if(data107.modelPolicy !== undefined){
let data112 = data107.modelPolicy;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key29 in data112){
if(!(key29 === "allow")){
const err218 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy,data:data112};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data112.allow !== undefined){
let data113 = data112.allow;
if(Array.isArray(data113)){
const len15 = data113.length;
for(let i15=0; i15<len15; i15++){
let data114 = data113[i15];
if(typeof data114 === "string"){
if(func1(data114) < 1){
const err219 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow/" + i15,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items,data:data114};
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
const err220 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow/" + i15,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items,data:data114};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow,data:data113};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy,data:data112};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data107.models !== undefined){
let data115 = data107.models;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key30 in data115){
let data116 = data115[key30];
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key31 in data116){
if(!(key31 === "alias")){
const err223 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties,data:data116};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data116.alias !== undefined){
let data117 = data116.alias;
if(typeof data117 !== "string"){
const err224 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.properties.alias,data:data117};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties,data:data116};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models,data:data115};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data107.workspace !== undefined){
let data118 = data107.workspace;
if(typeof data118 === "string"){
if(func1(data118) < 1){
const err227 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspace",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace,data:data118};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspace",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace,data:data118};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data107.systemPrompt !== undefined){
let data119 = data107.systemPrompt;
if(typeof data119 !== "string"){
const err229 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/systemPrompt",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.systemPrompt,data:data119};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data107.params !== undefined){
let data120 = data107.params;
if(!(data120 && typeof data120 == "object" && !Array.isArray(data120))){
const err230 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.params.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.params,data:data120};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data107.timeoutSeconds !== undefined){
let data121 = data107.timeoutSeconds;
if(typeof data121 == "number"){
if(data121 > 86400 || isNaN(data121)){
const err231 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data121};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data121 <= 0 || isNaN(data121)){
const err232 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data121};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data121};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data107.idleTimeoutSeconds !== undefined){
let data122 = data107.idleTimeoutSeconds;
if(typeof data122 == "number"){
if(data122 > 86400 || isNaN(data122)){
const err234 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data122};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data122 <= 0 || isNaN(data122)){
const err235 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data122};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data122};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data107.name !== undefined){
let data123 = data107.name;
if(typeof data123 !== "string"){
const err237 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.name.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.name,data:data123};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data107.default !== undefined){
let data124 = data107.default;
if(typeof data124 !== "boolean"){
const err238 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.default.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.default,data:data124};
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
const err239 = {instancePath:instancePath+"/agents/entries/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties,data:data107};
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
const err240 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.type,parentSchema:schema0.properties.agents.properties.entries,data:data106};
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
const err241 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.type,parentSchema:schema0.properties.agents,data:data66};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data.env !== undefined){
let data125 = data.env;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key32 in data125){
if(!(key32 === "vars")){
let data126 = data125[key32];
if(typeof data126 !== "string"){
const err242 = {instancePath:instancePath+"/env/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.env.additionalProperties.type,parentSchema:schema0.properties.env.additionalProperties,data:data126};
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
if(data125.vars !== undefined){
let data127 = data125.vars;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key33 in data127){
let data128 = data127[key33];
if(typeof data128 !== "string"){
const err243 = {instancePath:instancePath+"/env/vars/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/properties/vars/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.env.properties.vars.additionalProperties.type,parentSchema:schema0.properties.env.properties.vars.additionalProperties,data:data128};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/env/vars",schemaPath:"#/properties/env/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.env.properties.vars.type,parentSchema:schema0.properties.env.properties.vars,data:data127};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.env.type,parentSchema:schema0.properties.env,data:data125};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data.meta !== undefined){
let data129 = data.meta;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key34 in data129){
if(!(key34 === "migrations")){
const err246 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.meta,data:data129};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data129.migrations !== undefined){
let data130 = data129.migrations;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key35 in data130){
if(!(key35 === "modelPolicyAllowlist")){
const err247 = {instancePath:instancePath+"/meta/migrations",schemaPath:"#/properties/meta/properties/migrations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.meta.properties.migrations,data:data130};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data130.modelPolicyAllowlist !== undefined){
let data131 = data130.modelPolicyAllowlist;
if(typeof data131 !== "boolean"){
const err248 = {instancePath:instancePath+"/meta/migrations/modelPolicyAllowlist",schemaPath:"#/properties/meta/properties/migrations/properties/modelPolicyAllowlist/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.meta.properties.migrations.properties.modelPolicyAllowlist.type,parentSchema:schema0.properties.meta.properties.migrations.properties.modelPolicyAllowlist,data:data131};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/meta/migrations",schemaPath:"#/properties/meta/properties/migrations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.meta.properties.migrations.type,parentSchema:schema0.properties.meta.properties.migrations,data:data130};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.meta.type,parentSchema:schema0.properties.meta,data:data129};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data.models !== undefined){
let data132 = data.models;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key36 in data132){
if(!(key36 === "providers")){
const err251 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models,data:data132};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data132.providers !== undefined){
let data133 = data132.providers;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key37 in data133){
const _errs314 = errors;
if(typeof key37 === "string"){
if(!pattern8.test(key37)){
const err252 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema0.properties.models.properties.providers.propertyNames,data:key37,propertyName:key37};
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
const err253 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.propertyNames.type,parentSchema:schema0.properties.models.properties.providers.propertyNames,data:key37,propertyName:key37};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
var valid73 = _errs314 === errors;
if(!valid73){
const err254 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName: key37},message:"property name must be valid",schema:schema0.properties.models.properties.providers.propertyNames,parentSchema:schema0.properties.models.properties.providers,data:data133};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
for(const key38 in data133){
let data134 = data133[key38];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key39 in data134){
if(!(func0.call(schema0.properties.models.properties.providers.additionalProperties.properties, key39))){
const err255 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties,data:data134};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data134.api !== undefined){
let data135 = data134.api;
if(!(((data135 === "openai-completions") || (data135 === "anthropic-messages")) || (data135 === "ollama"))){
const err256 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/api",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/api/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.api.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.api,data:data135};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data134.baseUrl !== undefined){
let data136 = data134.baseUrl;
if(typeof data136 === "string"){
if(!pattern9.test(data136)){
const err257 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl,data:data136};
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
const err258 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl,data:data136};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data134.apiKey !== undefined){
let data137 = data134.apiKey;
if(typeof data137 === "string"){
if(func1(data137) < 1){
const err259 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/apiKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey,data:data137};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/apiKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey,data:data137};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data134.headers !== undefined){
let data138 = data134.headers;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key40 in data138){
let data139 = data138[key40];
if(typeof data139 !== "string"){
const err261 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.additionalProperties,data:data139};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.headers,data:data138};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data134.timeoutSeconds !== undefined){
let data140 = data134.timeoutSeconds;
if(typeof data140 == "number"){
if(data140 > 86400 || isNaN(data140)){
const err263 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data140};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data140 <= 0 || isNaN(data140)){
const err264 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data140};
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
const err265 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data140};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data134.match !== undefined){
let data141 = data134.match;
if(Array.isArray(data141)){
const len16 = data141.length;
for(let i16=0; i16<len16; i16++){
let data142 = data141[i16];
if(typeof data142 === "string"){
if(func1(data142) < 1){
const err266 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i16,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items,data:data142};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i16,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items,data:data142};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.match.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match,data:data141};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data134.options !== undefined){
let data143 = data134.options;
if(!(data143 && typeof data143 == "object" && !Array.isArray(data143))){
const err269 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/options",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.options.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.options,data:data143};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data134.maxTokens !== undefined){
let data144 = data134.maxTokens;
if(!((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144)))){
const err270 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens,data:data144};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(typeof data144 == "number"){
if(data144 < 1 || isNaN(data144)){
const err271 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens,data:data144};
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
if(data134.models !== undefined){
let data145 = data134.models;
if(Array.isArray(data145)){
const len17 = data145.length;
for(let i17=0; i17<len17; i17++){
let data146 = data145[i17];
const _errs343 = errors;
let valid81 = false;
const _errs344 = errors;
if(typeof data146 === "string"){
if(func1(data146) < 1){
const err272 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0],data:data146};
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
const err273 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0].type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0],data:data146};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var _valid3 = _errs344 === errors;
valid81 = valid81 || _valid3;
const _errs346 = errors;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.id === undefined){
const err274 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].required,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data146};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
for(const key41 in data146){
if(!((((((((key41 === "id") || (key41 === "name")) || (key41 === "reasoning")) || (key41 === "contextWindow")) || (key41 === "maxTokens")) || (key41 === "baseUrl")) || (key41 === "thinkingLevelMap")) || (key41 === "compat"))){
const err275 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data146};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data146.id !== undefined){
let data147 = data146.id;
if(typeof data147 === "string"){
if(!pattern10.test(data147)){
const err276 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/id",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\"",schema:"^[!-~]{1,200}$",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id,data:data147};
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
const err277 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/id",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id,data:data147};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data146.name !== undefined){
let data148 = data146.name;
if(typeof data148 !== "string"){
const err278 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/name",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.name.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.name,data:data148};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data146.reasoning !== undefined){
let data149 = data146.reasoning;
if(typeof data149 !== "boolean"){
const err279 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/reasoning",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/reasoning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.reasoning.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.reasoning,data:data149};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data146.contextWindow !== undefined){
let data150 = data146.contextWindow;
if(!((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150)))){
const err280 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/contextWindow",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/contextWindow/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow,data:data150};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(typeof data150 == "number"){
if(data150 < 1 || isNaN(data150)){
const err281 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/contextWindow",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/contextWindow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow,data:data150};
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
if(data146.maxTokens !== undefined){
let data151 = data146.maxTokens;
if(!((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151)))){
const err282 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens,data:data151};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(typeof data151 == "number"){
if(data151 < 1 || isNaN(data151)){
const err283 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens,data:data151};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
if(data146.baseUrl !== undefined){
let data152 = data146.baseUrl;
if(typeof data152 === "string"){
if(!pattern9.test(data152)){
const err284 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl,data:data152};
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
const err285 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl,data:data152};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data146.thinkingLevelMap !== undefined){
let data153 = data146.thinkingLevelMap;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key42 in data153){
let data154 = data153[key42];
if((typeof data154 !== "string") && (data154 !== null)){
const err286 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/thinkingLevelMap/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/thinkingLevelMap/additionalProperties/type",keyword:"type",params:{type: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties.type},message:"must be string,null",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties,data:data154};
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
const err287 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/thinkingLevelMap",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/thinkingLevelMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap,data:data153};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data146.compat !== undefined){
let data155 = data146.compat;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key43 in data155){
if(!(func0.call(schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties, key43))){
const err288 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat,data:data155};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data155.supportsDeveloperRole !== undefined){
let data156 = data155.supportsDeveloperRole;
if(typeof data156 !== "boolean"){
const err289 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsDeveloperRole",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsDeveloperRole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsDeveloperRole.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsDeveloperRole,data:data156};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data155.supportsUsageInStreaming !== undefined){
let data157 = data155.supportsUsageInStreaming;
if(typeof data157 !== "boolean"){
const err290 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsUsageInStreaming",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsUsageInStreaming/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsUsageInStreaming.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsUsageInStreaming,data:data157};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data155.maxTokensField !== undefined){
let data158 = data155.maxTokensField;
if(!((data158 === "max_tokens") || (data158 === "max_completion_tokens"))){
const err291 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/maxTokensField",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/maxTokensField/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField,data:data158};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data155.supportsEagerToolInputStreaming !== undefined){
let data159 = data155.supportsEagerToolInputStreaming;
if(typeof data159 !== "boolean"){
const err292 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsEagerToolInputStreaming",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsEagerToolInputStreaming/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsEagerToolInputStreaming.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsEagerToolInputStreaming,data:data159};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data155.supportsTemperature !== undefined){
let data160 = data155.supportsTemperature;
if(typeof data160 !== "boolean"){
const err293 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsTemperature",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsTemperature/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsTemperature.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsTemperature,data:data160};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data155.supportsPromptCacheKey !== undefined){
let data161 = data155.supportsPromptCacheKey;
if(typeof data161 !== "boolean"){
const err294 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsPromptCacheKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsPromptCacheKey/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsPromptCacheKey.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsPromptCacheKey,data:data161};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data155.supportsLongCacheRetention !== undefined){
let data162 = data155.supportsLongCacheRetention;
if(typeof data162 !== "boolean"){
const err295 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsLongCacheRetention",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsLongCacheRetention/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsLongCacheRetention.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsLongCacheRetention,data:data162};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data155.supportsJsonSchemaResponseFormat !== undefined){
let data163 = data155.supportsJsonSchemaResponseFormat;
if(typeof data163 !== "boolean"){
const err296 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsJsonSchemaResponseFormat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsJsonSchemaResponseFormat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsJsonSchemaResponseFormat.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsJsonSchemaResponseFormat,data:data163};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data155.reasoningEffortMap !== undefined){
let data164 = data155.reasoningEffortMap;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key44 in data164){
let data165 = data164[key44];
if((typeof data165 !== "string") && (data165 !== null)){
const err297 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/reasoningEffortMap/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/reasoningEffortMap/additionalProperties/type",keyword:"type",params:{type: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties.type},message:"must be string,null",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties,data:data165};
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
const err298 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/reasoningEffortMap",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/reasoningEffortMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap,data:data164};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data155.supportedReasoningEfforts !== undefined){
let data166 = data155.supportedReasoningEfforts;
if(Array.isArray(data166)){
const len18 = data166.length;
for(let i18=0; i18<len18; i18++){
let data167 = data166[i18];
if(typeof data167 === "string"){
if(func1(data167) < 1){
const err299 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportedReasoningEfforts/" + i18,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items,data:data167};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportedReasoningEfforts/" + i18,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items,data:data167};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportedReasoningEfforts",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts,data:data166};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data155.unsupportedToolSchemaKeywords !== undefined){
let data168 = data155.unsupportedToolSchemaKeywords;
if(Array.isArray(data168)){
const len19 = data168.length;
for(let i19=0; i19<len19; i19++){
let data169 = data168[i19];
if(typeof data169 === "string"){
if(func1(data169) < 1){
const err302 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/unsupportedToolSchemaKeywords/" + i19,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items,data:data169};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/unsupportedToolSchemaKeywords/" + i19,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items,data:data169};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/unsupportedToolSchemaKeywords",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords,data:data168};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data155.strictMessageKeys !== undefined){
let data170 = data155.strictMessageKeys;
if(typeof data170 !== "boolean"){
const err305 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/strictMessageKeys",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/strictMessageKeys/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.strictMessageKeys.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.strictMessageKeys,data:data170};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data155.requiresReasoningContentOnAssistantMessages !== undefined){
let data171 = data155.requiresReasoningContentOnAssistantMessages;
if(typeof data171 !== "boolean"){
const err306 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/requiresReasoningContentOnAssistantMessages",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/requiresReasoningContentOnAssistantMessages/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresReasoningContentOnAssistantMessages.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresReasoningContentOnAssistantMessages,data:data171};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data155.requiresStringContent !== undefined){
let data172 = data155.requiresStringContent;
if(typeof data172 !== "boolean"){
const err307 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/requiresStringContent",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/requiresStringContent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresStringContent.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresStringContent,data:data172};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data155.cacheControlFormat !== undefined){
let data173 = data155.cacheControlFormat;
if(!(data173 === "anthropic")){
const err308 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/cacheControlFormat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/cacheControlFormat/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat,data:data173};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data155.openRouterRouting !== undefined){
let data174 = data155.openRouterRouting;
if(!(data174 && typeof data174 == "object" && !Array.isArray(data174))){
const err309 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/openRouterRouting",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/openRouterRouting/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.openRouterRouting.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.openRouterRouting,data:data174};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat,data:data155};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data146};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
var _valid3 = _errs346 === errors;
valid81 = valid81 || _valid3;
if(!valid81){
const err312 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items,data:data146};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
else {
errors = _errs343;
if(vErrors !== null){
if(_errs343){
vErrors.length = _errs343;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err313 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models,data:data145};
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
const err314 = {instancePath:instancePath+"/models/providers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties,data:data134};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.type,parentSchema:schema0.properties.models.properties.providers,data:data133};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.type,parentSchema:schema0.properties.models,data:data132};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data.session !== undefined){
let data175 = data.session;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key45 in data175){
if(!(((((((key45 === "store") || (key45 === "maxTurns")) || (key45 === "maxBytes")) || (key45 === "idleMinutes")) || (key45 === "maxAnswers")) || (key45 === "maxAnswerBytes")) || (key45 === "keyHeaders"))){
const err317 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.session,data:data175};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data175.store !== undefined){
let data176 = data175.store;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key46 in data176){
if(!(((key46 === "path") || (key46 === "url")) || (key46 === "maxConnections"))){
const err318 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.session.properties.store,data:data176};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data176.path !== undefined){
let data177 = data176.path;
if(typeof data177 === "string"){
if(func1(data177) < 1){
const err319 = {instancePath:instancePath+"/session/store/path",schemaPath:"#/properties/session/properties/store/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.session.properties.store.properties.path,data:data177};
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
const err320 = {instancePath:instancePath+"/session/store/path",schemaPath:"#/properties/session/properties/store/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.store.properties.path.type,parentSchema:schema0.properties.session.properties.store.properties.path,data:data177};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data176.url !== undefined){
let data178 = data176.url;
if(typeof data178 === "string"){
if(!pattern12.test(data178)){
const err321 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/properties/url/pattern",keyword:"pattern",params:{pattern: "^postgres(ql)?://"},message:"must match pattern \""+"^postgres(ql)?://"+"\"",schema:"^postgres(ql)?://",parentSchema:schema0.properties.session.properties.store.properties.url,data:data178};
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
const err322 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.store.properties.url.type,parentSchema:schema0.properties.session.properties.store.properties.url,data:data178};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data176.maxConnections !== undefined){
let data179 = data176.maxConnections;
if(!((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179)))){
const err323 = {instancePath:instancePath+"/session/store/maxConnections",schemaPath:"#/properties/session/properties/store/properties/maxConnections/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.store.properties.maxConnections.type,parentSchema:schema0.properties.session.properties.store.properties.maxConnections,data:data179};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(typeof data179 == "number"){
if(data179 < 1 || isNaN(data179)){
const err324 = {instancePath:instancePath+"/session/store/maxConnections",schemaPath:"#/properties/session/properties/store/properties/maxConnections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.store.properties.maxConnections,data:data179};
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
if(data176.maxConnections !== undefined){
if(data176.url === undefined){
const err325 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/dependentRequired",keyword:"dependentRequired",params:{property: "maxConnections",
    missingProperty: "url",
    depsCount: 1,
    deps: "url"},message:"must have property url when property maxConnections is present",schema:schema0.properties.session.properties.store.dependentRequired,parentSchema:schema0.properties.session.properties.store,data:data176};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data176.path !== undefined){
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(Object.keys(data176).length > 1){
const err326 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/dependentSchemas/path/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema0.properties.session.properties.store.dependentSchemas.path,data:data176};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
}
else {
const err327 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.session.properties.store.type,parentSchema:schema0.properties.session.properties.store,data:data176};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data175.maxTurns !== undefined){
let data180 = data175.maxTurns;
if(!((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180)))){
const err328 = {instancePath:instancePath+"/session/maxTurns",schemaPath:"#/properties/session/properties/maxTurns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxTurns.type,parentSchema:schema0.properties.session.properties.maxTurns,data:data180};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(typeof data180 == "number"){
if(data180 < 1 || isNaN(data180)){
const err329 = {instancePath:instancePath+"/session/maxTurns",schemaPath:"#/properties/session/properties/maxTurns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.maxTurns,data:data180};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
if(data175.maxBytes !== undefined){
let data181 = data175.maxBytes;
if(!((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181)))){
const err330 = {instancePath:instancePath+"/session/maxBytes",schemaPath:"#/properties/session/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxBytes.type,parentSchema:schema0.properties.session.properties.maxBytes,data:data181};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(typeof data181 == "number"){
if(data181 < 1024 || isNaN(data181)){
const err331 = {instancePath:instancePath+"/session/maxBytes",schemaPath:"#/properties/session/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.session.properties.maxBytes,data:data181};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
if(data175.idleMinutes !== undefined){
let data182 = data175.idleMinutes;
if(typeof data182 == "number"){
if(data182 <= 0 || isNaN(data182)){
const err332 = {instancePath:instancePath+"/session/idleMinutes",schemaPath:"#/properties/session/properties/idleMinutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.session.properties.idleMinutes,data:data182};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/session/idleMinutes",schemaPath:"#/properties/session/properties/idleMinutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.session.properties.idleMinutes.type,parentSchema:schema0.properties.session.properties.idleMinutes,data:data182};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data175.maxAnswers !== undefined){
let data183 = data175.maxAnswers;
if(!((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183)))){
const err334 = {instancePath:instancePath+"/session/maxAnswers",schemaPath:"#/properties/session/properties/maxAnswers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxAnswers.type,parentSchema:schema0.properties.session.properties.maxAnswers,data:data183};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(typeof data183 == "number"){
if(data183 < 1 || isNaN(data183)){
const err335 = {instancePath:instancePath+"/session/maxAnswers",schemaPath:"#/properties/session/properties/maxAnswers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.maxAnswers,data:data183};
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
if(data175.maxAnswerBytes !== undefined){
let data184 = data175.maxAnswerBytes;
if(!((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184)))){
const err336 = {instancePath:instancePath+"/session/maxAnswerBytes",schemaPath:"#/properties/session/properties/maxAnswerBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxAnswerBytes.type,parentSchema:schema0.properties.session.properties.maxAnswerBytes,data:data184};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(typeof data184 == "number"){
if(data184 < 1024 || isNaN(data184)){
const err337 = {instancePath:instancePath+"/session/maxAnswerBytes",schemaPath:"#/properties/session/properties/maxAnswerBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.session.properties.maxAnswerBytes,data:data184};
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
if(data175.keyHeaders !== undefined){
let data185 = data175.keyHeaders;
if(Array.isArray(data185)){
const len20 = data185.length;
for(let i20=0; i20<len20; i20++){
let data186 = data185[i20];
if(typeof data186 === "string"){
if(!pattern8.test(data186)){
const err338 = {instancePath:instancePath+"/session/keyHeaders/" + i20,schemaPath:"#/properties/session/properties/keyHeaders/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema0.properties.session.properties.keyHeaders.items,data:data186};
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
const err339 = {instancePath:instancePath+"/session/keyHeaders/" + i20,schemaPath:"#/properties/session/properties/keyHeaders/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.keyHeaders.items.type,parentSchema:schema0.properties.session.properties.keyHeaders.items,data:data186};
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
const err340 = {instancePath:instancePath+"/session/keyHeaders",schemaPath:"#/properties/session/properties/keyHeaders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.session.properties.keyHeaders.type,parentSchema:schema0.properties.session.properties.keyHeaders,data:data185};
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
const err341 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.session.type,parentSchema:schema0.properties.session,data:data175};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
});
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const configFile = validate0;
