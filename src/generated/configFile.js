/** Written by 'make generate' from src/config/schema.ts; do not edit. */
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const schema0 = {"type":"object","additionalProperties":false,"properties":{"gateway":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["local"]},"port":{"type":"integer","minimum":0,"maximum":65535},"bind":{"enum":["loopback","lan","auto","tailnet","custom"]},"customBindHost":{"type":"string","minLength":1},"trustedProxies":{"type":"array","items":{"type":"string","minLength":1}},"shutdownSeconds":{"type":"number","minimum":0,"maximum":3600},"auth":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["token","password","none"]},"token":{"type":"string","minLength":1},"password":{"type":"string","minLength":1},"keys":{"type":"array","items":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"sha256":{"type":"string","pattern":"^[0-9A-Fa-f]{64}$"},"secret":{"type":"string","minLength":1},"agents":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"}},"models":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^*\\s]*[^\\s]$"}},"scopes":{"type":"array","minItems":1,"items":{"enum":["read","write","admin"]}},"requestsPerMinute":{"type":"integer","minimum":1,"maximum":1000000},"tokensPerDay":{"type":"integer","minimum":1,"maximum":1000000000000},"expiresAt":{"type":"string","minLength":1}}}},"rateLimit":{"type":"object","additionalProperties":false,"properties":{"maxAttempts":{"type":"integer","minimum":1},"windowMs":{"type":"integer","minimum":1,"maximum":86400000},"lockoutMs":{"type":"integer","minimum":1,"maximum":86400000},"exemptLoopback":{"type":"boolean"}}}}},"http":{"type":"object","additionalProperties":false,"properties":{"allowedHosts":{"type":"array","items":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"}},"allowedOrigins":{"type":"array","items":{"type":"string","pattern":"^https?://[^/]+$"}},"bodyTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"overload":{"type":"object","additionalProperties":false,"properties":{"maxRequests":{"type":"integer","minimum":1},"maxDelayMs":{"type":"integer","minimum":1,"maximum":60000}}},"endpoints":{"type":"object","additionalProperties":false,"properties":{"docs":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}},"chatCompletions":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"firstByteSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"keepAliveSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"stallSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"images":{"type":"object","additionalProperties":false,"properties":{"allowUrl":{"type":"boolean"},"urlAllowlist":{"type":"array","items":{"type":"string","minLength":1}},"allowedMimes":{"type":"array","items":{"type":"string","minLength":1}},"maxBytes":{"type":"integer","minimum":1,"maximum":104857600},"maxRedirects":{"type":"integer","minimum":0,"maximum":10},"timeoutMs":{"type":"integer","minimum":1,"maximum":600000}}}}}}}}}}},"agents":{"type":"object","additionalProperties":false,"properties":{"ownership":{"enum":["explicit"]},"defaults":{"type":"object","additionalProperties":false,"properties":{"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"systemAgent":{"type":"object","additionalProperties":false,"properties":{"agentId":{"type":"string","minLength":1}}}}},"list":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"name":{"type":"string"},"default":{"type":"boolean"}}}},"entries":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"name":{"type":"string"},"default":{"type":"boolean"}}}}}},"env":{"type":"object","properties":{"vars":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":{"type":"string"}},"meta":{"type":"object","additionalProperties":false,"properties":{"migrations":{"type":"object","additionalProperties":false,"properties":{"modelPolicyAllowlist":{"type":"boolean"}}}}},"models":{"type":"object","additionalProperties":false,"properties":{"providers":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"api":{"enum":["openai-completions","anthropic-messages","ollama"]},"baseUrl":{"type":"string","pattern":"^https?://"},"apiKey":{"type":"string","minLength":1},"headers":{"type":"object","additionalProperties":{"type":"string"}},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"match":{"type":"array","items":{"type":"string","minLength":1}},"options":{"type":"object"},"maxTokens":{"type":"integer","minimum":1},"models":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[!-~]{1,200}$"},"name":{"type":"string"},"reasoning":{"type":"boolean"},"contextWindow":{"type":"integer","minimum":1},"maxTokens":{"type":"integer","minimum":1},"baseUrl":{"type":"string","pattern":"^https?://"},"thinkingLevelMap":{"type":"object","additionalProperties":{"type":["string","null"]}},"compat":{"type":"object","additionalProperties":false,"properties":{"supportsDeveloperRole":{"type":"boolean"},"supportsUsageInStreaming":{"type":"boolean"},"maxTokensField":{"enum":["max_tokens","max_completion_tokens"]},"supportsEagerToolInputStreaming":{"type":"boolean"},"supportsTemperature":{"type":"boolean"},"supportsPromptCacheKey":{"type":"boolean"},"supportsLongCacheRetention":{"type":"boolean"},"supportsJsonSchemaResponseFormat":{"type":"boolean"},"reasoningEffortMap":{"type":"object","additionalProperties":{"type":["string","null"]}},"supportedReasoningEfforts":{"type":"array","items":{"type":"string","minLength":1}},"unsupportedToolSchemaKeywords":{"type":"array","items":{"type":"string","minLength":1}},"strictMessageKeys":{"type":"boolean"},"requiresReasoningContentOnAssistantMessages":{"type":"boolean"},"requiresStringContent":{"type":"boolean"},"cacheControlFormat":{"enum":["anthropic"]},"openRouterRouting":{"type":"object"}}}}}]}}}}}}},"session":{"type":"object","additionalProperties":false,"properties":{"store":{"type":"object","additionalProperties":false,"dependentRequired":{"maxConnections":["url"]},"dependentSchemas":{"path":{"maxProperties":1}},"properties":{"path":{"type":"string","minLength":1},"url":{"type":"string","pattern":"^postgres(ql)?://"},"maxConnections":{"type":"integer","minimum":1}}},"maxTurns":{"type":"integer","minimum":1},"maxBytes":{"type":"integer","minimum":1024},"idleMinutes":{"type":"number","exclusiveMinimum":0},"maxAnswers":{"type":"integer","minimum":1},"maxAnswerBytes":{"type":"integer","minimum":1024},"keyHeaders":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}}}}};
const func0 = require("ajv/dist/runtime/ucs2length").default;
const func4 = Object.prototype.hasOwnProperty;
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
if(!((((((((key1 === "mode") || (key1 === "port")) || (key1 === "bind")) || (key1 === "customBindHost")) || (key1 === "trustedProxies")) || (key1 === "shutdownSeconds")) || (key1 === "auth")) || (key1 === "http"))){
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
if(func0(data4) < 1){
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
if(func0(data6) < 1){
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
if(data0.auth !== undefined){
let data8 = data0.auth;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(((((key2 === "mode") || (key2 === "token")) || (key2 === "password")) || (key2 === "keys")) || (key2 === "rateLimit"))){
const err15 = {instancePath:instancePath+"/gateway/auth",schemaPath:"#/properties/gateway/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.auth,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.mode !== undefined){
let data9 = data8.mode;
if(!(((data9 === "token") || (data9 === "password")) || (data9 === "none"))){
const err16 = {instancePath:instancePath+"/gateway/auth/mode",schemaPath:"#/properties/gateway/properties/auth/properties/mode/enum",keyword:"enum",params:{allowedValues: schema0.properties.gateway.properties.auth.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.gateway.properties.auth.properties.mode.enum,parentSchema:schema0.properties.gateway.properties.auth.properties.mode,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.token !== undefined){
let data10 = data8.token;
if(typeof data10 === "string"){
if(func0(data10) < 1){
const err17 = {instancePath:instancePath+"/gateway/auth/token",schemaPath:"#/properties/gateway/properties/auth/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.token,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/gateway/auth/token",schemaPath:"#/properties/gateway/properties/auth/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.token.type,parentSchema:schema0.properties.gateway.properties.auth.properties.token,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.password !== undefined){
let data11 = data8.password;
if(typeof data11 === "string"){
if(func0(data11) < 1){
const err19 = {instancePath:instancePath+"/gateway/auth/password",schemaPath:"#/properties/gateway/properties/auth/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.password,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/gateway/auth/password",schemaPath:"#/properties/gateway/properties/auth/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.password.type,parentSchema:schema0.properties.gateway.properties.auth.properties.password,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.keys !== undefined){
let data12 = data8.keys;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id === undefined){
const err21 = {instancePath:instancePath+"/gateway/auth/keys/" + i1,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.gateway.properties.auth.properties.keys.items.required,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key3 in data13){
if(!(func4.call(schema0.properties.gateway.properties.auth.properties.keys.items.properties, key3))){
const err22 = {instancePath:instancePath+"/gateway/auth/keys/" + i1,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.id !== undefined){
let data14 = data13.id;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err23 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/id",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,63}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,63}$",parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.id,data:data14};
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
const err24 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/id",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.id.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.id,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.sha256 !== undefined){
let data15 = data13.sha256;
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
const err25 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/sha256",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{64}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{64}$"+"\"",schema:"^[0-9A-Fa-f]{64}$",parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.sha256,data:data15};
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
const err26 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/sha256",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.sha256.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.sha256,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.secret !== undefined){
let data16 = data13.secret;
if(typeof data16 === "string"){
if(func0(data16) < 1){
const err27 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/secret",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.secret,data:data16};
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
const err28 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/secret",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.secret.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.secret,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.agents !== undefined){
let data17 = data13.agents;
if(Array.isArray(data17)){
if(data17.length < 1){
const err29 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/agents",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/agents/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 === "string"){
if(!pattern2.test(data18)){
const err30 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/agents/" + i2,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/agents/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents.items,data:data18};
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
const err31 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/agents/" + i2,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/agents/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents.items.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents.items,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/agents",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.agents,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.models !== undefined){
let data19 = data13.models;
if(Array.isArray(data19)){
if(data19.length < 1){
const err33 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/models",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/models/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(typeof data20 === "string"){
if(!pattern3.test(data20)){
const err34 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/models/" + i3,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/models/items/pattern",keyword:"pattern",params:{pattern: "^[^*\\s]*[^\\s]$"},message:"must match pattern \""+"^[^*\\s]*[^\\s]$"+"\"",schema:"^[^*\\s]*[^\\s]$",parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models.items,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/models/" + i3,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/models/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models.items.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models.items,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/models",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.models,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.scopes !== undefined){
let data21 = data13.scopes;
if(Array.isArray(data21)){
if(data21.length < 1){
const err37 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/scopes",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(!(((data22 === "read") || (data22 === "write")) || (data22 === "admin"))){
const err38 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/scopes/" + i4,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/scopes/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes.items.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes.items.enum,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes.items,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/scopes",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.scopes,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.requestsPerMinute !== undefined){
let data23 = data13.requestsPerMinute;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err40 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/requestsPerMinute",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/requestsPerMinute/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data23 == "number"){
if(data23 > 1000000 || isNaN(data23)){
const err41 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/requestsPerMinute",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/requestsPerMinute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute,data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err42 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/requestsPerMinute",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/requestsPerMinute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.requestsPerMinute,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data13.tokensPerDay !== undefined){
let data24 = data13.tokensPerDay;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err43 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tokensPerDay",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tokensPerDay/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data24 == "number"){
if(data24 > 1000000000000 || isNaN(data24)){
const err44 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tokensPerDay",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tokensPerDay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000",schema:1000000000000,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err45 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/tokensPerDay",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/tokensPerDay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.tokensPerDay,data:data24};
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
if(data13.expiresAt !== undefined){
let data25 = data13.expiresAt;
if(typeof data25 === "string"){
if(func0(data25) < 1){
const err46 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/expiresAt",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/expiresAt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.expiresAt,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/gateway/auth/keys/" + i1+"/expiresAt",schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.expiresAt.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items.properties.expiresAt,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/gateway/auth/keys/" + i1,schemaPath:"#/properties/gateway/properties/auth/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.auth.properties.keys.items.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys.items,data:data13};
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
const err49 = {instancePath:instancePath+"/gateway/auth/keys",schemaPath:"#/properties/gateway/properties/auth/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.auth.properties.keys.type,parentSchema:schema0.properties.gateway.properties.auth.properties.keys,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data8.rateLimit !== undefined){
let data26 = data8.rateLimit;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key4 in data26){
if(!((((key4 === "maxAttempts") || (key4 === "windowMs")) || (key4 === "lockoutMs")) || (key4 === "exemptLoopback"))){
const err50 = {instancePath:instancePath+"/gateway/auth/rateLimit",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data26.maxAttempts !== undefined){
let data27 = data26.maxAttempts;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
const err51 = {instancePath:instancePath+"/gateway/auth/rateLimit/maxAttempts",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/maxAttempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.maxAttempts.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.maxAttempts,data:data27};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data27 == "number"){
if(data27 < 1 || isNaN(data27)){
const err52 = {instancePath:instancePath+"/gateway/auth/rateLimit/maxAttempts",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/maxAttempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.maxAttempts,data:data27};
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
if(data26.windowMs !== undefined){
let data28 = data26.windowMs;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
const err53 = {instancePath:instancePath+"/gateway/auth/rateLimit/windowMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/windowMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data28 == "number"){
if(data28 > 86400000 || isNaN(data28)){
const err54 = {instancePath:instancePath+"/gateway/auth/rateLimit/windowMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/windowMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs,data:data28};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err55 = {instancePath:instancePath+"/gateway/auth/rateLimit/windowMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/windowMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs,data:data28};
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
if(data26.lockoutMs !== undefined){
let data29 = data26.lockoutMs;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err56 = {instancePath:instancePath+"/gateway/auth/rateLimit/lockoutMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/lockoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data29 == "number"){
if(data29 > 86400000 || isNaN(data29)){
const err57 = {instancePath:instancePath+"/gateway/auth/rateLimit/lockoutMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/lockoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err58 = {instancePath:instancePath+"/gateway/auth/rateLimit/lockoutMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/lockoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs,data:data29};
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
if(data26.exemptLoopback !== undefined){
let data30 = data26.exemptLoopback;
if(typeof data30 !== "boolean"){
const err59 = {instancePath:instancePath+"/gateway/auth/rateLimit/exemptLoopback",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/exemptLoopback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.exemptLoopback.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.exemptLoopback,data:data30};
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
else {
const err60 = {instancePath:instancePath+"/gateway/auth/rateLimit",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/gateway/auth",schemaPath:"#/properties/gateway/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.auth.type,parentSchema:schema0.properties.gateway.properties.auth,data:data8};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data0.http !== undefined){
let data31 = data0.http;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key5 in data31){
if(!(((((key5 === "allowedHosts") || (key5 === "allowedOrigins")) || (key5 === "bodyTimeoutSeconds")) || (key5 === "overload")) || (key5 === "endpoints"))){
const err62 = {instancePath:instancePath+"/gateway/http",schemaPath:"#/properties/gateway/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data31.allowedHosts !== undefined){
let data32 = data31.allowedHosts;
if(Array.isArray(data32)){
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
let data33 = data32[i5];
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err63 = {instancePath:instancePath+"/gateway/http/allowedHosts/" + i5,schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$",parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts.items,data:data33};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/gateway/http/allowedHosts/" + i5,schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.allowedHosts.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts.items,data:data33};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/gateway/http/allowedHosts",schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.allowedHosts.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts,data:data32};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data31.allowedOrigins !== undefined){
let data34 = data31.allowedOrigins;
if(Array.isArray(data34)){
const len6 = data34.length;
for(let i6=0; i6<len6; i6++){
let data35 = data34[i6];
if(typeof data35 === "string"){
if(!pattern5.test(data35)){
const err66 = {instancePath:instancePath+"/gateway/http/allowedOrigins/" + i6,schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^/]+$"},message:"must match pattern \""+"^https?://[^/]+$"+"\"",schema:"^https?://[^/]+$",parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/gateway/http/allowedOrigins/" + i6,schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items,data:data35};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/gateway/http/allowedOrigins",schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.allowedOrigins.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins,data:data34};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data31.bodyTimeoutSeconds !== undefined){
let data36 = data31.bodyTimeoutSeconds;
if(typeof data36 == "number"){
if(data36 > 86400 || isNaN(data36)){
const err69 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data36};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data36 <= 0 || isNaN(data36)){
const err70 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data36};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data36};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data31.overload !== undefined){
let data37 = data31.overload;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key6 in data37){
if(!((key6 === "maxRequests") || (key6 === "maxDelayMs"))){
const err72 = {instancePath:instancePath+"/gateway/http/overload",schemaPath:"#/properties/gateway/properties/http/properties/overload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.overload,data:data37};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data37.maxRequests !== undefined){
let data38 = data37.maxRequests;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
const err73 = {instancePath:instancePath+"/gateway/http/overload/maxRequests",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests,data:data38};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data38 == "number"){
if(data38 < 1 || isNaN(data38)){
const err74 = {instancePath:instancePath+"/gateway/http/overload/maxRequests",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests,data:data38};
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
if(data37.maxDelayMs !== undefined){
let data39 = data37.maxDelayMs;
if(!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))){
const err75 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data39};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(typeof data39 == "number"){
if(data39 > 60000 || isNaN(data39)){
const err76 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000",schema:60000,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err77 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data39};
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
}
else {
const err78 = {instancePath:instancePath+"/gateway/http/overload",schemaPath:"#/properties/gateway/properties/http/properties/overload/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.overload.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload,data:data37};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data31.endpoints !== undefined){
let data40 = data31.endpoints;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key7 in data40){
if(!((key7 === "docs") || (key7 === "chatCompletions"))){
const err79 = {instancePath:instancePath+"/gateway/http/endpoints",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints,data:data40};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data40.docs !== undefined){
let data41 = data40.docs;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key8 in data41){
if(!(key8 === "enabled")){
const err80 = {instancePath:instancePath+"/gateway/http/endpoints/docs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs,data:data41};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data41.enabled !== undefined){
let data42 = data41.enabled;
if(typeof data42 !== "boolean"){
const err81 = {instancePath:instancePath+"/gateway/http/endpoints/docs/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.properties.enabled,data:data42};
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
const err82 = {instancePath:instancePath+"/gateway/http/endpoints/docs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs,data:data41};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data40.chatCompletions !== undefined){
let data43 = data40.chatCompletions;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key9 in data43){
if(!(((((key9 === "enabled") || (key9 === "firstByteSeconds")) || (key9 === "keepAliveSeconds")) || (key9 === "stallSeconds")) || (key9 === "images"))){
const err83 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions,data:data43};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data43.enabled !== undefined){
let data44 = data43.enabled;
if(typeof data44 !== "boolean"){
const err84 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.enabled,data:data44};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data43.firstByteSeconds !== undefined){
let data45 = data43.firstByteSeconds;
if(typeof data45 == "number"){
if(data45 > 86400 || isNaN(data45)){
const err85 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data45};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data45 <= 0 || isNaN(data45)){
const err86 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data45};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data45};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data43.keepAliveSeconds !== undefined){
let data46 = data43.keepAliveSeconds;
if(typeof data46 == "number"){
if(data46 > 86400 || isNaN(data46)){
const err88 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data46};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data46 <= 0 || isNaN(data46)){
const err89 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data46};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data46};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data43.stallSeconds !== undefined){
let data47 = data43.stallSeconds;
if(typeof data47 == "number"){
if(data47 > 86400 || isNaN(data47)){
const err91 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data47};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data47 <= 0 || isNaN(data47)){
const err92 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data47};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data47};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data43.images !== undefined){
let data48 = data43.images;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key10 in data48){
if(!((((((key10 === "allowUrl") || (key10 === "urlAllowlist")) || (key10 === "allowedMimes")) || (key10 === "maxBytes")) || (key10 === "maxRedirects")) || (key10 === "timeoutMs"))){
const err94 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images,data:data48};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data48.allowUrl !== undefined){
let data49 = data48.allowUrl;
if(typeof data49 !== "boolean"){
const err95 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowUrl",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowUrl/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowUrl.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowUrl,data:data49};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data48.urlAllowlist !== undefined){
let data50 = data48.urlAllowlist;
if(Array.isArray(data50)){
const len7 = data50.length;
for(let i7=0; i7<len7; i7++){
let data51 = data50[i7];
if(typeof data51 === "string"){
if(func0(data51) < 1){
const err96 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist/" + i7,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items,data:data51};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist/" + i7,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items,data:data51};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist,data:data50};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data48.allowedMimes !== undefined){
let data52 = data48.allowedMimes;
if(Array.isArray(data52)){
const len8 = data52.length;
for(let i8=0; i8<len8; i8++){
let data53 = data52[i8];
if(typeof data53 === "string"){
if(func0(data53) < 1){
const err99 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes/" + i8,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items,data:data53};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes/" + i8,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items,data:data53};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes,data:data52};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data48.maxBytes !== undefined){
let data54 = data48.maxBytes;
if(!((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54)))){
const err102 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data54};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(typeof data54 == "number"){
if(data54 > 104857600 || isNaN(data54)){
const err103 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600},message:"must be <= 104857600",schema:104857600,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data54};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data54 < 1 || isNaN(data54)){
const err104 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data54};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data48.maxRedirects !== undefined){
let data55 = data48.maxRedirects;
if(!((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55)))){
const err105 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data55};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(typeof data55 == "number"){
if(data55 > 10 || isNaN(data55)){
const err106 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data55};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err107 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data55};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data48.timeoutMs !== undefined){
let data56 = data48.timeoutMs;
if(!((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56)))){
const err108 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data56};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(typeof data56 == "number"){
if(data56 > 600000 || isNaN(data56)){
const err109 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000",schema:600000,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data56};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err110 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data56};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
}
else {
const err111 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images,data:data48};
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
const err112 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions,data:data43};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/gateway/http/endpoints",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints,data:data40};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/gateway/http",schemaPath:"#/properties/gateway/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.type,parentSchema:schema0.properties.gateway.properties.http,data:data31};
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
const err115 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.type,parentSchema:schema0.properties.gateway,data:data0};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.agents !== undefined){
let data57 = data.agents;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key11 in data57){
if(!((((key11 === "ownership") || (key11 === "defaults")) || (key11 === "list")) || (key11 === "entries"))){
const err116 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents,data:data57};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data57.ownership !== undefined){
let data58 = data57.ownership;
if(!(data58 === "explicit")){
const err117 = {instancePath:instancePath+"/agents/ownership",schemaPath:"#/properties/agents/properties/ownership/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.ownership.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.properties.ownership.enum,parentSchema:schema0.properties.agents.properties.ownership,data:data58};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data57.defaults !== undefined){
let data59 = data57.defaults;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key12 in data59){
if(!(func4.call(schema0.properties.agents.properties.defaults.properties, key12))){
const err118 = {instancePath:instancePath+"/agents/defaults",schemaPath:"#/properties/agents/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults,data:data59};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data59.model !== undefined){
let data60 = data59.model;
const _errs130 = errors;
let valid31 = false;
const _errs131 = errors;
if(typeof data60 === "string"){
if(func0(data60) < 1){
const err119 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0],data:data60};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0],data:data60};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid0 = _errs131 === errors;
valid31 = valid31 || _valid0;
const _errs133 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key13 in data60){
if(!((key13 === "primary") || (key13 === "fallbacks"))){
const err121 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1],data:data60};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data60.primary !== undefined){
let data61 = data60.primary;
if(typeof data61 === "string"){
if(func0(data61) < 1){
const err122 = {instancePath:instancePath+"/agents/defaults/model/primary",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary,data:data61};
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
const err123 = {instancePath:instancePath+"/agents/defaults/model/primary",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary,data:data61};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data60.fallbacks !== undefined){
let data62 = data60.fallbacks;
if(Array.isArray(data62)){
const len9 = data62.length;
for(let i9=0; i9<len9; i9++){
let data63 = data62[i9];
if(typeof data63 === "string"){
if(func0(data63) < 1){
const err124 = {instancePath:instancePath+"/agents/defaults/model/fallbacks/" + i9,schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items,data:data63};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/agents/defaults/model/fallbacks/" + i9,schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items,data:data63};
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
const err126 = {instancePath:instancePath+"/agents/defaults/model/fallbacks",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks,data:data62};
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
const err127 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1],data:data60};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid0 = _errs133 === errors;
valid31 = valid31 || _valid0;
if(!valid31){
const err128 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.defaults.properties.model,data:data60};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
else {
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
}
}
if(data59.modelPolicy !== undefined){
let data64 = data59.modelPolicy;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key14 in data64){
if(!(key14 === "allow")){
const err129 = {instancePath:instancePath+"/agents/defaults/modelPolicy",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy,data:data64};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data64.allow !== undefined){
let data65 = data64.allow;
if(Array.isArray(data65)){
const len10 = data65.length;
for(let i10=0; i10<len10; i10++){
let data66 = data65[i10];
if(typeof data66 === "string"){
if(func0(data66) < 1){
const err130 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow/" + i10,schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items,data:data66};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow/" + i10,schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items,data:data66};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow,data:data65};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/agents/defaults/modelPolicy",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy,data:data64};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data59.models !== undefined){
let data67 = data59.models;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key15 in data67){
let data68 = data67[key15];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key16 in data68){
if(!(key16 === "alias")){
const err134 = {instancePath:instancePath+"/agents/defaults/models/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties,data:data68};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data68.alias !== undefined){
let data69 = data68.alias;
if(typeof data69 !== "string"){
const err135 = {instancePath:instancePath+"/agents/defaults/models/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.properties.alias,data:data69};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/agents/defaults/models/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties,data:data68};
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
else {
const err137 = {instancePath:instancePath+"/agents/defaults/models",schemaPath:"#/properties/agents/properties/defaults/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.models.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models,data:data67};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data59.workspace !== undefined){
let data70 = data59.workspace;
if(typeof data70 === "string"){
if(func0(data70) < 1){
const err138 = {instancePath:instancePath+"/agents/defaults/workspace",schemaPath:"#/properties/agents/properties/defaults/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.workspace,data:data70};
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
const err139 = {instancePath:instancePath+"/agents/defaults/workspace",schemaPath:"#/properties/agents/properties/defaults/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.workspace.type,parentSchema:schema0.properties.agents.properties.defaults.properties.workspace,data:data70};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data59.systemPrompt !== undefined){
let data71 = data59.systemPrompt;
if(typeof data71 !== "string"){
const err140 = {instancePath:instancePath+"/agents/defaults/systemPrompt",schemaPath:"#/properties/agents/properties/defaults/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemPrompt,data:data71};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data59.params !== undefined){
let data72 = data59.params;
if(!(data72 && typeof data72 == "object" && !Array.isArray(data72))){
const err141 = {instancePath:instancePath+"/agents/defaults/params",schemaPath:"#/properties/agents/properties/defaults/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.params.type,parentSchema:schema0.properties.agents.properties.defaults.properties.params,data:data72};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data59.timeoutSeconds !== undefined){
let data73 = data59.timeoutSeconds;
if(typeof data73 == "number"){
if(data73 > 86400 || isNaN(data73)){
const err142 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data73};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data73 <= 0 || isNaN(data73)){
const err143 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data73};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data73};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data59.idleTimeoutSeconds !== undefined){
let data74 = data59.idleTimeoutSeconds;
if(typeof data74 == "number"){
if(data74 > 86400 || isNaN(data74)){
const err145 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data74};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data74 <= 0 || isNaN(data74)){
const err146 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data74};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data74};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data59.systemAgent !== undefined){
let data75 = data59.systemAgent;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key17 in data75){
if(!(key17 === "agentId")){
const err148 = {instancePath:instancePath+"/agents/defaults/systemAgent",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent,data:data75};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data75.agentId !== undefined){
let data76 = data75.agentId;
if(typeof data76 === "string"){
if(func0(data76) < 1){
const err149 = {instancePath:instancePath+"/agents/defaults/systemAgent/agentId",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/properties/agentId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId,data:data76};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/agents/defaults/systemAgent/agentId",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/properties/agentId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId,data:data76};
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
const err151 = {instancePath:instancePath+"/agents/defaults/systemAgent",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.systemAgent.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent,data:data75};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/agents/defaults",schemaPath:"#/properties/agents/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.type,parentSchema:schema0.properties.agents.properties.defaults,data:data59};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data57.list !== undefined){
let data77 = data57.list;
if(Array.isArray(data77)){
const len11 = data77.length;
for(let i11=0; i11<len11; i11++){
let data78 = data77[i11];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.id === undefined){
const err153 = {instancePath:instancePath+"/agents/list/" + i11,schemaPath:"#/properties/agents/properties/list/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.agents.properties.list.items.required,parentSchema:schema0.properties.agents.properties.list.items,data:data78};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key18 in data78){
if(!(func4.call(schema0.properties.agents.properties.list.items.properties, key18))){
const err154 = {instancePath:instancePath+"/agents/list/" + i11,schemaPath:"#/properties/agents/properties/list/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items,data:data78};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data78.id !== undefined){
let data79 = data78.id;
if(typeof data79 === "string"){
if(!pattern2.test(data79)){
const err155 = {instancePath:instancePath+"/agents/list/" + i11+"/id",schemaPath:"#/properties/agents/properties/list/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.agents.properties.list.items.properties.id,data:data79};
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
const err156 = {instancePath:instancePath+"/agents/list/" + i11+"/id",schemaPath:"#/properties/agents/properties/list/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.id.type,parentSchema:schema0.properties.agents.properties.list.items.properties.id,data:data79};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data78.model !== undefined){
let data80 = data78.model;
const _errs180 = errors;
let valid44 = false;
const _errs181 = errors;
if(typeof data80 === "string"){
if(func0(data80) < 1){
const err157 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0],data:data80};
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
const err158 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0],data:data80};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid1 = _errs181 === errors;
valid44 = valid44 || _valid1;
const _errs183 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key19 in data80){
if(!((key19 === "primary") || (key19 === "fallbacks"))){
const err159 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1],data:data80};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data80.primary !== undefined){
let data81 = data80.primary;
if(typeof data81 === "string"){
if(func0(data81) < 1){
const err160 = {instancePath:instancePath+"/agents/list/" + i11+"/model/primary",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary,data:data81};
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
const err161 = {instancePath:instancePath+"/agents/list/" + i11+"/model/primary",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary,data:data81};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data80.fallbacks !== undefined){
let data82 = data80.fallbacks;
if(Array.isArray(data82)){
const len12 = data82.length;
for(let i12=0; i12<len12; i12++){
let data83 = data82[i12];
if(typeof data83 === "string"){
if(func0(data83) < 1){
const err162 = {instancePath:instancePath+"/agents/list/" + i11+"/model/fallbacks/" + i12,schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items,data:data83};
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
const err163 = {instancePath:instancePath+"/agents/list/" + i11+"/model/fallbacks/" + i12,schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items,data:data83};
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
const err164 = {instancePath:instancePath+"/agents/list/" + i11+"/model/fallbacks",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks,data:data82};
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
const err165 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1],data:data80};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid1 = _errs183 === errors;
valid44 = valid44 || _valid1;
if(!valid44){
const err166 = {instancePath:instancePath+"/agents/list/" + i11+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.list.items.properties.model,data:data80};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
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
if(data78.modelPolicy !== undefined){
let data84 = data78.modelPolicy;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key20 in data84){
if(!(key20 === "allow")){
const err167 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy,data:data84};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data84.allow !== undefined){
let data85 = data84.allow;
if(Array.isArray(data85)){
const len13 = data85.length;
for(let i13=0; i13<len13; i13++){
let data86 = data85[i13];
if(typeof data86 === "string"){
if(func0(data86) < 1){
const err168 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy/allow/" + i13,schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items,data:data86};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy/allow/" + i13,schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items,data:data86};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy/allow",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow,data:data85};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/agents/list/" + i11+"/modelPolicy",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy,data:data84};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data78.models !== undefined){
let data87 = data78.models;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key21 in data87){
let data88 = data87[key21];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key22 in data88){
if(!(key22 === "alias")){
const err172 = {instancePath:instancePath+"/agents/list/" + i11+"/models/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties,data:data88};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data88.alias !== undefined){
let data89 = data88.alias;
if(typeof data89 !== "string"){
const err173 = {instancePath:instancePath+"/agents/list/" + i11+"/models/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.properties.alias,data:data89};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/agents/list/" + i11+"/models/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties,data:data88};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/agents/list/" + i11+"/models",schemaPath:"#/properties/agents/properties/list/items/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.models.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models,data:data87};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data78.workspace !== undefined){
let data90 = data78.workspace;
if(typeof data90 === "string"){
if(func0(data90) < 1){
const err176 = {instancePath:instancePath+"/agents/list/" + i11+"/workspace",schemaPath:"#/properties/agents/properties/list/items/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.workspace,data:data90};
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
const err177 = {instancePath:instancePath+"/agents/list/" + i11+"/workspace",schemaPath:"#/properties/agents/properties/list/items/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.workspace.type,parentSchema:schema0.properties.agents.properties.list.items.properties.workspace,data:data90};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data78.systemPrompt !== undefined){
let data91 = data78.systemPrompt;
if(typeof data91 !== "string"){
const err178 = {instancePath:instancePath+"/agents/list/" + i11+"/systemPrompt",schemaPath:"#/properties/agents/properties/list/items/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.list.items.properties.systemPrompt,data:data91};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data78.params !== undefined){
let data92 = data78.params;
if(!(data92 && typeof data92 == "object" && !Array.isArray(data92))){
const err179 = {instancePath:instancePath+"/agents/list/" + i11+"/params",schemaPath:"#/properties/agents/properties/list/items/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.params.type,parentSchema:schema0.properties.agents.properties.list.items.properties.params,data:data92};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data78.timeoutSeconds !== undefined){
let data93 = data78.timeoutSeconds;
if(typeof data93 == "number"){
if(data93 > 86400 || isNaN(data93)){
const err180 = {instancePath:instancePath+"/agents/list/" + i11+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data93};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data93 <= 0 || isNaN(data93)){
const err181 = {instancePath:instancePath+"/agents/list/" + i11+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data93};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/agents/list/" + i11+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data93};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data78.idleTimeoutSeconds !== undefined){
let data94 = data78.idleTimeoutSeconds;
if(typeof data94 == "number"){
if(data94 > 86400 || isNaN(data94)){
const err183 = {instancePath:instancePath+"/agents/list/" + i11+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data94};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data94 <= 0 || isNaN(data94)){
const err184 = {instancePath:instancePath+"/agents/list/" + i11+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data94};
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
const err185 = {instancePath:instancePath+"/agents/list/" + i11+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data94};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data78.name !== undefined){
let data95 = data78.name;
if(typeof data95 !== "string"){
const err186 = {instancePath:instancePath+"/agents/list/" + i11+"/name",schemaPath:"#/properties/agents/properties/list/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.name.type,parentSchema:schema0.properties.agents.properties.list.items.properties.name,data:data95};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data78.default !== undefined){
let data96 = data78.default;
if(typeof data96 !== "boolean"){
const err187 = {instancePath:instancePath+"/agents/list/" + i11+"/default",schemaPath:"#/properties/agents/properties/list/items/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.agents.properties.list.items.properties.default.type,parentSchema:schema0.properties.agents.properties.list.items.properties.default,data:data96};
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
const err188 = {instancePath:instancePath+"/agents/list/" + i11,schemaPath:"#/properties/agents/properties/list/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.type,parentSchema:schema0.properties.agents.properties.list.items,data:data78};
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
const err189 = {instancePath:instancePath+"/agents/list",schemaPath:"#/properties/agents/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.type,parentSchema:schema0.properties.agents.properties.list,data:data77};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data57.entries !== undefined){
let data97 = data57.entries;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key23 in data97){
const _errs223 = errors;
if(typeof key23 === "string"){
if(!pattern2.test(key23)){
const err190 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.agents.properties.entries.propertyNames,data:key23,propertyName:key23};
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
const err191 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.propertyNames.type,parentSchema:schema0.properties.agents.properties.entries.propertyNames,data:key23,propertyName:key23};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var valid53 = _errs223 === errors;
if(!valid53){
const err192 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames",keyword:"propertyNames",params:{propertyName: key23},message:"property name must be valid",schema:schema0.properties.agents.properties.entries.propertyNames,parentSchema:schema0.properties.agents.properties.entries,data:data97};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
for(const key24 in data97){
let data98 = data97[key24];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key25 in data98){
if(!(func4.call(schema0.properties.agents.properties.entries.additionalProperties.properties, key25))){
const err193 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties,data:data98};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data98.model !== undefined){
let data99 = data98.model;
const _errs230 = errors;
let valid56 = false;
const _errs231 = errors;
if(typeof data99 === "string"){
if(func0(data99) < 1){
const err194 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0],data:data99};
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
const err195 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0],data:data99};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid2 = _errs231 === errors;
valid56 = valid56 || _valid2;
const _errs233 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key26 in data99){
if(!((key26 === "primary") || (key26 === "fallbacks"))){
const err196 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1],data:data99};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data99.primary !== undefined){
let data100 = data99.primary;
if(typeof data100 === "string"){
if(func0(data100) < 1){
const err197 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/primary",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary,data:data100};
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
const err198 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/primary",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary,data:data100};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data99.fallbacks !== undefined){
let data101 = data99.fallbacks;
if(Array.isArray(data101)){
const len14 = data101.length;
for(let i14=0; i14<len14; i14++){
let data102 = data101[i14];
if(typeof data102 === "string"){
if(func0(data102) < 1){
const err199 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks/" + i14,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items,data:data102};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks/" + i14,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items,data:data102};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks,data:data101};
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
const err202 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1],data:data99};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var _valid2 = _errs233 === errors;
valid56 = valid56 || _valid2;
if(!valid56){
const err203 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model,data:data99};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
else {
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
}
}
if(data98.modelPolicy !== undefined){
let data103 = data98.modelPolicy;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key27 in data103){
if(!(key27 === "allow")){
const err204 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy,data:data103};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data103.allow !== undefined){
let data104 = data103.allow;
if(Array.isArray(data104)){
const len15 = data104.length;
for(let i15=0; i15<len15; i15++){
let data105 = data104[i15];
if(typeof data105 === "string"){
if(func0(data105) < 1){
const err205 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow/" + i15,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items,data:data105};
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
const err206 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow/" + i15,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items,data:data105};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow,data:data104};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy,data:data103};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data98.models !== undefined){
let data106 = data98.models;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key28 in data106){
let data107 = data106[key28];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key29 in data107){
if(!(key29 === "alias")){
const err209 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties,data:data107};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data107.alias !== undefined){
let data108 = data107.alias;
if(typeof data108 !== "string"){
const err210 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.properties.alias,data:data108};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties,data:data107};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models,data:data106};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data98.workspace !== undefined){
let data109 = data98.workspace;
if(typeof data109 === "string"){
if(func0(data109) < 1){
const err213 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspace",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace,data:data109};
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
const err214 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspace",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace,data:data109};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data98.systemPrompt !== undefined){
let data110 = data98.systemPrompt;
if(typeof data110 !== "string"){
const err215 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/systemPrompt",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.systemPrompt,data:data110};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data98.params !== undefined){
let data111 = data98.params;
if(!(data111 && typeof data111 == "object" && !Array.isArray(data111))){
const err216 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.params.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.params,data:data111};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data98.timeoutSeconds !== undefined){
let data112 = data98.timeoutSeconds;
if(typeof data112 == "number"){
if(data112 > 86400 || isNaN(data112)){
const err217 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data112};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data112 <= 0 || isNaN(data112)){
const err218 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data112};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data112};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data98.idleTimeoutSeconds !== undefined){
let data113 = data98.idleTimeoutSeconds;
if(typeof data113 == "number"){
if(data113 > 86400 || isNaN(data113)){
const err220 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data113};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data113 <= 0 || isNaN(data113)){
const err221 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data113};
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
const err222 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data113};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data98.name !== undefined){
let data114 = data98.name;
if(typeof data114 !== "string"){
const err223 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.name.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.name,data:data114};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data98.default !== undefined){
let data115 = data98.default;
if(typeof data115 !== "boolean"){
const err224 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.default.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.default,data:data115};
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
const err225 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties,data:data98};
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
const err226 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.type,parentSchema:schema0.properties.agents.properties.entries,data:data97};
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
const err227 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.type,parentSchema:schema0.properties.agents,data:data57};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data.env !== undefined){
let data116 = data.env;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key30 in data116){
if(!(key30 === "vars")){
let data117 = data116[key30];
if(typeof data117 !== "string"){
const err228 = {instancePath:instancePath+"/env/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.env.additionalProperties.type,parentSchema:schema0.properties.env.additionalProperties,data:data117};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
if(data116.vars !== undefined){
let data118 = data116.vars;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key31 in data118){
let data119 = data118[key31];
if(typeof data119 !== "string"){
const err229 = {instancePath:instancePath+"/env/vars/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/properties/vars/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.env.properties.vars.additionalProperties.type,parentSchema:schema0.properties.env.properties.vars.additionalProperties,data:data119};
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
const err230 = {instancePath:instancePath+"/env/vars",schemaPath:"#/properties/env/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.env.properties.vars.type,parentSchema:schema0.properties.env.properties.vars,data:data118};
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
const err231 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.env.type,parentSchema:schema0.properties.env,data:data116};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data.meta !== undefined){
let data120 = data.meta;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key32 in data120){
if(!(key32 === "migrations")){
const err232 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.meta,data:data120};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data120.migrations !== undefined){
let data121 = data120.migrations;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key33 in data121){
if(!(key33 === "modelPolicyAllowlist")){
const err233 = {instancePath:instancePath+"/meta/migrations",schemaPath:"#/properties/meta/properties/migrations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.meta.properties.migrations,data:data121};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data121.modelPolicyAllowlist !== undefined){
let data122 = data121.modelPolicyAllowlist;
if(typeof data122 !== "boolean"){
const err234 = {instancePath:instancePath+"/meta/migrations/modelPolicyAllowlist",schemaPath:"#/properties/meta/properties/migrations/properties/modelPolicyAllowlist/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.meta.properties.migrations.properties.modelPolicyAllowlist.type,parentSchema:schema0.properties.meta.properties.migrations.properties.modelPolicyAllowlist,data:data122};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/meta/migrations",schemaPath:"#/properties/meta/properties/migrations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.meta.properties.migrations.type,parentSchema:schema0.properties.meta.properties.migrations,data:data121};
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
const err236 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.meta.type,parentSchema:schema0.properties.meta,data:data120};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data.models !== undefined){
let data123 = data.models;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key34 in data123){
if(!(key34 === "providers")){
const err237 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models,data:data123};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data123.providers !== undefined){
let data124 = data123.providers;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key35 in data124){
const _errs294 = errors;
if(typeof key35 === "string"){
if(!pattern8.test(key35)){
const err238 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema0.properties.models.properties.providers.propertyNames,data:key35,propertyName:key35};
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
const err239 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.propertyNames.type,parentSchema:schema0.properties.models.properties.providers.propertyNames,data:key35,propertyName:key35};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var valid71 = _errs294 === errors;
if(!valid71){
const err240 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName: key35},message:"property name must be valid",schema:schema0.properties.models.properties.providers.propertyNames,parentSchema:schema0.properties.models.properties.providers,data:data124};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
for(const key36 in data124){
let data125 = data124[key36];
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key37 in data125){
if(!(func4.call(schema0.properties.models.properties.providers.additionalProperties.properties, key37))){
const err241 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties,data:data125};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data125.api !== undefined){
let data126 = data125.api;
if(!(((data126 === "openai-completions") || (data126 === "anthropic-messages")) || (data126 === "ollama"))){
const err242 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/api",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/api/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.api.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.api,data:data126};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data125.baseUrl !== undefined){
let data127 = data125.baseUrl;
if(typeof data127 === "string"){
if(!pattern9.test(data127)){
const err243 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl,data:data127};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl,data:data127};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data125.apiKey !== undefined){
let data128 = data125.apiKey;
if(typeof data128 === "string"){
if(func0(data128) < 1){
const err245 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/apiKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey,data:data128};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/apiKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey,data:data128};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data125.headers !== undefined){
let data129 = data125.headers;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key38 in data129){
let data130 = data129[key38];
if(typeof data130 !== "string"){
const err247 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.additionalProperties,data:data130};
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
const err248 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.headers,data:data129};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data125.timeoutSeconds !== undefined){
let data131 = data125.timeoutSeconds;
if(typeof data131 == "number"){
if(data131 > 86400 || isNaN(data131)){
const err249 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data131};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data131 <= 0 || isNaN(data131)){
const err250 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data131};
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
const err251 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data131};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data125.match !== undefined){
let data132 = data125.match;
if(Array.isArray(data132)){
const len16 = data132.length;
for(let i16=0; i16<len16; i16++){
let data133 = data132[i16];
if(typeof data133 === "string"){
if(func0(data133) < 1){
const err252 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i16,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items,data:data133};
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
const err253 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i16,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items,data:data133};
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
const err254 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.match.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match,data:data132};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data125.options !== undefined){
let data134 = data125.options;
if(!(data134 && typeof data134 == "object" && !Array.isArray(data134))){
const err255 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/options",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.options.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.options,data:data134};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data125.maxTokens !== undefined){
let data135 = data125.maxTokens;
if(!((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135)))){
const err256 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens,data:data135};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(typeof data135 == "number"){
if(data135 < 1 || isNaN(data135)){
const err257 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens,data:data135};
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
if(data125.models !== undefined){
let data136 = data125.models;
if(Array.isArray(data136)){
const len17 = data136.length;
for(let i17=0; i17<len17; i17++){
let data137 = data136[i17];
const _errs323 = errors;
let valid79 = false;
const _errs324 = errors;
if(typeof data137 === "string"){
if(func0(data137) < 1){
const err258 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0],data:data137};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0].type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0],data:data137};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid3 = _errs324 === errors;
valid79 = valid79 || _valid3;
const _errs326 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.id === undefined){
const err260 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].required,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data137};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key39 in data137){
if(!((((((((key39 === "id") || (key39 === "name")) || (key39 === "reasoning")) || (key39 === "contextWindow")) || (key39 === "maxTokens")) || (key39 === "baseUrl")) || (key39 === "thinkingLevelMap")) || (key39 === "compat"))){
const err261 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data137};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data137.id !== undefined){
let data138 = data137.id;
if(typeof data138 === "string"){
if(!pattern10.test(data138)){
const err262 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/id",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\"",schema:"^[!-~]{1,200}$",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id,data:data138};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/id",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id,data:data138};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data137.name !== undefined){
let data139 = data137.name;
if(typeof data139 !== "string"){
const err264 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/name",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.name.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.name,data:data139};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data137.reasoning !== undefined){
let data140 = data137.reasoning;
if(typeof data140 !== "boolean"){
const err265 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/reasoning",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/reasoning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.reasoning.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.reasoning,data:data140};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data137.contextWindow !== undefined){
let data141 = data137.contextWindow;
if(!((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141)))){
const err266 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/contextWindow",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/contextWindow/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow,data:data141};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(typeof data141 == "number"){
if(data141 < 1 || isNaN(data141)){
const err267 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/contextWindow",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/contextWindow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow,data:data141};
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
if(data137.maxTokens !== undefined){
let data142 = data137.maxTokens;
if(!((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142)))){
const err268 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens,data:data142};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(typeof data142 == "number"){
if(data142 < 1 || isNaN(data142)){
const err269 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens,data:data142};
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
if(data137.baseUrl !== undefined){
let data143 = data137.baseUrl;
if(typeof data143 === "string"){
if(!pattern9.test(data143)){
const err270 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl,data:data143};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl,data:data143};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data137.thinkingLevelMap !== undefined){
let data144 = data137.thinkingLevelMap;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key40 in data144){
let data145 = data144[key40];
if((typeof data145 !== "string") && (data145 !== null)){
const err272 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/thinkingLevelMap/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/thinkingLevelMap/additionalProperties/type",keyword:"type",params:{type: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties.type},message:"must be string,null",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties,data:data145};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/thinkingLevelMap",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/thinkingLevelMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap,data:data144};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data137.compat !== undefined){
let data146 = data137.compat;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key41 in data146){
if(!(func4.call(schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties, key41))){
const err274 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat,data:data146};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data146.supportsDeveloperRole !== undefined){
let data147 = data146.supportsDeveloperRole;
if(typeof data147 !== "boolean"){
const err275 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsDeveloperRole",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsDeveloperRole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsDeveloperRole.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsDeveloperRole,data:data147};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data146.supportsUsageInStreaming !== undefined){
let data148 = data146.supportsUsageInStreaming;
if(typeof data148 !== "boolean"){
const err276 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsUsageInStreaming",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsUsageInStreaming/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsUsageInStreaming.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsUsageInStreaming,data:data148};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data146.maxTokensField !== undefined){
let data149 = data146.maxTokensField;
if(!((data149 === "max_tokens") || (data149 === "max_completion_tokens"))){
const err277 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/maxTokensField",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/maxTokensField/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField,data:data149};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data146.supportsEagerToolInputStreaming !== undefined){
let data150 = data146.supportsEagerToolInputStreaming;
if(typeof data150 !== "boolean"){
const err278 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsEagerToolInputStreaming",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsEagerToolInputStreaming/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsEagerToolInputStreaming.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsEagerToolInputStreaming,data:data150};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data146.supportsTemperature !== undefined){
let data151 = data146.supportsTemperature;
if(typeof data151 !== "boolean"){
const err279 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsTemperature",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsTemperature/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsTemperature.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsTemperature,data:data151};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data146.supportsPromptCacheKey !== undefined){
let data152 = data146.supportsPromptCacheKey;
if(typeof data152 !== "boolean"){
const err280 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsPromptCacheKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsPromptCacheKey/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsPromptCacheKey.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsPromptCacheKey,data:data152};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data146.supportsLongCacheRetention !== undefined){
let data153 = data146.supportsLongCacheRetention;
if(typeof data153 !== "boolean"){
const err281 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsLongCacheRetention",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsLongCacheRetention/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsLongCacheRetention.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsLongCacheRetention,data:data153};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data146.supportsJsonSchemaResponseFormat !== undefined){
let data154 = data146.supportsJsonSchemaResponseFormat;
if(typeof data154 !== "boolean"){
const err282 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportsJsonSchemaResponseFormat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsJsonSchemaResponseFormat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsJsonSchemaResponseFormat.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsJsonSchemaResponseFormat,data:data154};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data146.reasoningEffortMap !== undefined){
let data155 = data146.reasoningEffortMap;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key42 in data155){
let data156 = data155[key42];
if((typeof data156 !== "string") && (data156 !== null)){
const err283 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/reasoningEffortMap/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/reasoningEffortMap/additionalProperties/type",keyword:"type",params:{type: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties.type},message:"must be string,null",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties,data:data156};
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
else {
const err284 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/reasoningEffortMap",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/reasoningEffortMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap,data:data155};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data146.supportedReasoningEfforts !== undefined){
let data157 = data146.supportedReasoningEfforts;
if(Array.isArray(data157)){
const len18 = data157.length;
for(let i18=0; i18<len18; i18++){
let data158 = data157[i18];
if(typeof data158 === "string"){
if(func0(data158) < 1){
const err285 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportedReasoningEfforts/" + i18,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items,data:data158};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportedReasoningEfforts/" + i18,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items,data:data158};
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
const err287 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/supportedReasoningEfforts",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts,data:data157};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data146.unsupportedToolSchemaKeywords !== undefined){
let data159 = data146.unsupportedToolSchemaKeywords;
if(Array.isArray(data159)){
const len19 = data159.length;
for(let i19=0; i19<len19; i19++){
let data160 = data159[i19];
if(typeof data160 === "string"){
if(func0(data160) < 1){
const err288 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/unsupportedToolSchemaKeywords/" + i19,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items,data:data160};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/unsupportedToolSchemaKeywords/" + i19,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items,data:data160};
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
const err290 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/unsupportedToolSchemaKeywords",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords,data:data159};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data146.strictMessageKeys !== undefined){
let data161 = data146.strictMessageKeys;
if(typeof data161 !== "boolean"){
const err291 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/strictMessageKeys",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/strictMessageKeys/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.strictMessageKeys.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.strictMessageKeys,data:data161};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data146.requiresReasoningContentOnAssistantMessages !== undefined){
let data162 = data146.requiresReasoningContentOnAssistantMessages;
if(typeof data162 !== "boolean"){
const err292 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/requiresReasoningContentOnAssistantMessages",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/requiresReasoningContentOnAssistantMessages/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresReasoningContentOnAssistantMessages.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresReasoningContentOnAssistantMessages,data:data162};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data146.requiresStringContent !== undefined){
let data163 = data146.requiresStringContent;
if(typeof data163 !== "boolean"){
const err293 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/requiresStringContent",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/requiresStringContent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresStringContent.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresStringContent,data:data163};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data146.cacheControlFormat !== undefined){
let data164 = data146.cacheControlFormat;
if(!(data164 === "anthropic")){
const err294 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/cacheControlFormat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/cacheControlFormat/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat,data:data164};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data146.openRouterRouting !== undefined){
let data165 = data146.openRouterRouting;
if(!(data165 && typeof data165 == "object" && !Array.isArray(data165))){
const err295 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat/openRouterRouting",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/openRouterRouting/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.openRouterRouting.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.openRouterRouting,data:data165};
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
const err296 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17+"/compat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat,data:data146};
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
const err297 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data137};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
var _valid3 = _errs326 === errors;
valid79 = valid79 || _valid3;
if(!valid79){
const err298 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i17,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items,data:data137};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
else {
errors = _errs323;
if(vErrors !== null){
if(_errs323){
vErrors.length = _errs323;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err299 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models,data:data136};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties,data:data125};
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
const err301 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.type,parentSchema:schema0.properties.models.properties.providers,data:data124};
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
const err302 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.type,parentSchema:schema0.properties.models,data:data123};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data.session !== undefined){
let data166 = data.session;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key43 in data166){
if(!(((((((key43 === "store") || (key43 === "maxTurns")) || (key43 === "maxBytes")) || (key43 === "idleMinutes")) || (key43 === "maxAnswers")) || (key43 === "maxAnswerBytes")) || (key43 === "keyHeaders"))){
const err303 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.session,data:data166};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data166.store !== undefined){
let data167 = data166.store;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key44 in data167){
if(!(((key44 === "path") || (key44 === "url")) || (key44 === "maxConnections"))){
const err304 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.session.properties.store,data:data167};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data167.path !== undefined){
let data168 = data167.path;
if(typeof data168 === "string"){
if(func0(data168) < 1){
const err305 = {instancePath:instancePath+"/session/store/path",schemaPath:"#/properties/session/properties/store/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.session.properties.store.properties.path,data:data168};
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
const err306 = {instancePath:instancePath+"/session/store/path",schemaPath:"#/properties/session/properties/store/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.store.properties.path.type,parentSchema:schema0.properties.session.properties.store.properties.path,data:data168};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data167.url !== undefined){
let data169 = data167.url;
if(typeof data169 === "string"){
if(!pattern12.test(data169)){
const err307 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/properties/url/pattern",keyword:"pattern",params:{pattern: "^postgres(ql)?://"},message:"must match pattern \""+"^postgres(ql)?://"+"\"",schema:"^postgres(ql)?://",parentSchema:schema0.properties.session.properties.store.properties.url,data:data169};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.store.properties.url.type,parentSchema:schema0.properties.session.properties.store.properties.url,data:data169};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data167.maxConnections !== undefined){
let data170 = data167.maxConnections;
if(!((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170)))){
const err309 = {instancePath:instancePath+"/session/store/maxConnections",schemaPath:"#/properties/session/properties/store/properties/maxConnections/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.store.properties.maxConnections.type,parentSchema:schema0.properties.session.properties.store.properties.maxConnections,data:data170};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(typeof data170 == "number"){
if(data170 < 1 || isNaN(data170)){
const err310 = {instancePath:instancePath+"/session/store/maxConnections",schemaPath:"#/properties/session/properties/store/properties/maxConnections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.store.properties.maxConnections,data:data170};
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
if(data167.maxConnections !== undefined){
if(data167.url === undefined){
const err311 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/dependentRequired",keyword:"dependentRequired",params:{property: "maxConnections",
    missingProperty: "url",
    depsCount: 1,
    deps: "url"},message:"must have property url when property maxConnections is present",schema:schema0.properties.session.properties.store.dependentRequired,parentSchema:schema0.properties.session.properties.store,data:data167};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data167.path !== undefined){
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(Object.keys(data167).length > 1){
const err312 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/dependentSchemas/path/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema0.properties.session.properties.store.dependentSchemas.path,data:data167};
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
}
else {
const err313 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.session.properties.store.type,parentSchema:schema0.properties.session.properties.store,data:data167};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data166.maxTurns !== undefined){
let data171 = data166.maxTurns;
if(!((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171)))){
const err314 = {instancePath:instancePath+"/session/maxTurns",schemaPath:"#/properties/session/properties/maxTurns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxTurns.type,parentSchema:schema0.properties.session.properties.maxTurns,data:data171};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(typeof data171 == "number"){
if(data171 < 1 || isNaN(data171)){
const err315 = {instancePath:instancePath+"/session/maxTurns",schemaPath:"#/properties/session/properties/maxTurns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.maxTurns,data:data171};
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
if(data166.maxBytes !== undefined){
let data172 = data166.maxBytes;
if(!((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172)))){
const err316 = {instancePath:instancePath+"/session/maxBytes",schemaPath:"#/properties/session/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxBytes.type,parentSchema:schema0.properties.session.properties.maxBytes,data:data172};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(typeof data172 == "number"){
if(data172 < 1024 || isNaN(data172)){
const err317 = {instancePath:instancePath+"/session/maxBytes",schemaPath:"#/properties/session/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.session.properties.maxBytes,data:data172};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
if(data166.idleMinutes !== undefined){
let data173 = data166.idleMinutes;
if(typeof data173 == "number"){
if(data173 <= 0 || isNaN(data173)){
const err318 = {instancePath:instancePath+"/session/idleMinutes",schemaPath:"#/properties/session/properties/idleMinutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.session.properties.idleMinutes,data:data173};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/session/idleMinutes",schemaPath:"#/properties/session/properties/idleMinutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.session.properties.idleMinutes.type,parentSchema:schema0.properties.session.properties.idleMinutes,data:data173};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data166.maxAnswers !== undefined){
let data174 = data166.maxAnswers;
if(!((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174)))){
const err320 = {instancePath:instancePath+"/session/maxAnswers",schemaPath:"#/properties/session/properties/maxAnswers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxAnswers.type,parentSchema:schema0.properties.session.properties.maxAnswers,data:data174};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(typeof data174 == "number"){
if(data174 < 1 || isNaN(data174)){
const err321 = {instancePath:instancePath+"/session/maxAnswers",schemaPath:"#/properties/session/properties/maxAnswers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.maxAnswers,data:data174};
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
if(data166.maxAnswerBytes !== undefined){
let data175 = data166.maxAnswerBytes;
if(!((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175)))){
const err322 = {instancePath:instancePath+"/session/maxAnswerBytes",schemaPath:"#/properties/session/properties/maxAnswerBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxAnswerBytes.type,parentSchema:schema0.properties.session.properties.maxAnswerBytes,data:data175};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(typeof data175 == "number"){
if(data175 < 1024 || isNaN(data175)){
const err323 = {instancePath:instancePath+"/session/maxAnswerBytes",schemaPath:"#/properties/session/properties/maxAnswerBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.session.properties.maxAnswerBytes,data:data175};
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
if(data166.keyHeaders !== undefined){
let data176 = data166.keyHeaders;
if(Array.isArray(data176)){
const len20 = data176.length;
for(let i20=0; i20<len20; i20++){
let data177 = data176[i20];
if(typeof data177 === "string"){
if(!pattern8.test(data177)){
const err324 = {instancePath:instancePath+"/session/keyHeaders/" + i20,schemaPath:"#/properties/session/properties/keyHeaders/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema0.properties.session.properties.keyHeaders.items,data:data177};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/session/keyHeaders/" + i20,schemaPath:"#/properties/session/properties/keyHeaders/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.keyHeaders.items.type,parentSchema:schema0.properties.session.properties.keyHeaders.items,data:data177};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/session/keyHeaders",schemaPath:"#/properties/session/properties/keyHeaders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.session.properties.keyHeaders.type,parentSchema:schema0.properties.session.properties.keyHeaders,data:data176};
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
else {
const err327 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.session.type,parentSchema:schema0.properties.session,data:data166};
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
const err328 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
});
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const configFile = validate0;
