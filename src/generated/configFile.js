/** Written by 'make generate' from src/config/schema.ts; do not edit. */
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const schema0 = {"type":"object","additionalProperties":false,"properties":{"gateway":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["local"]},"port":{"type":"integer","minimum":0,"maximum":65535},"bind":{"enum":["loopback","lan","auto","tailnet","custom"]},"customBindHost":{"type":"string","minLength":1},"trustedProxies":{"type":"array","items":{"type":"string","minLength":1}},"shutdownSeconds":{"type":"number","minimum":0,"maximum":3600},"tls":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"autoGenerate":{"type":"boolean"},"certPath":{"type":"string","minLength":1},"keyPath":{"type":"string","minLength":1},"caPath":{"type":"string","minLength":1}}},"auth":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["token","password","none"]},"token":{"type":"string","minLength":1},"password":{"type":"string","minLength":1},"rateLimit":{"type":"object","additionalProperties":false,"properties":{"maxAttempts":{"type":"integer","minimum":1},"windowMs":{"type":"integer","minimum":1,"maximum":86400000},"lockoutMs":{"type":"integer","minimum":1,"maximum":86400000},"exemptLoopback":{"type":"boolean"}}}}},"http":{"type":"object","additionalProperties":false,"properties":{"allowedHosts":{"type":"array","items":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"}},"allowedOrigins":{"type":"array","items":{"type":"string","pattern":"^https?://[^/]+$"}},"bodyTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"overload":{"type":"object","additionalProperties":false,"properties":{"maxRequests":{"type":"integer","minimum":1},"maxDelayMs":{"type":"integer","minimum":1,"maximum":60000}}},"endpoints":{"type":"object","additionalProperties":false,"properties":{"docs":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}},"chatCompletions":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"firstByteSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"keepAliveSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"stallSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"images":{"type":"object","additionalProperties":false,"properties":{"allowUrl":{"type":"boolean"},"urlAllowlist":{"type":"array","items":{"type":"string","minLength":1}},"allowedMimes":{"type":"array","items":{"type":"string","minLength":1}},"maxBytes":{"type":"integer","minimum":1,"maximum":104857600},"maxRedirects":{"type":"integer","minimum":0,"maximum":10},"timeoutMs":{"type":"integer","minimum":1,"maximum":600000}}}}}}}}}}},"agents":{"type":"object","additionalProperties":false,"properties":{"ownership":{"enum":["explicit"]},"defaults":{"type":"object","additionalProperties":false,"properties":{"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"systemAgent":{"type":"object","additionalProperties":false,"properties":{"agentId":{"type":"string","minLength":1}}}}},"list":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"name":{"type":"string"},"default":{"type":"boolean"}}}},"entries":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"model":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"fallbacks":{"type":"array","items":{"type":"string","minLength":1}}}}]},"modelPolicy":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1}}}},"models":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"alias":{"type":"string"}}}},"workspace":{"type":"string","minLength":1},"systemPrompt":{"type":"string"},"params":{"type":"object"},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"idleTimeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"name":{"type":"string"},"default":{"type":"boolean"}}}}}},"env":{"type":"object","properties":{"vars":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":{"type":"string"}},"meta":{"type":"object","additionalProperties":false,"properties":{"migrations":{"type":"object","additionalProperties":false,"properties":{"modelPolicyAllowlist":{"type":"boolean"}}}}},"models":{"type":"object","additionalProperties":false,"properties":{"providers":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"api":{"enum":["openai-completions","anthropic-messages","ollama"]},"baseUrl":{"type":"string","pattern":"^https?://"},"apiKey":{"type":"string","minLength":1},"headers":{"type":"object","additionalProperties":{"type":"string"}},"timeoutSeconds":{"type":"number","exclusiveMinimum":0,"maximum":86400},"match":{"type":"array","items":{"type":"string","minLength":1}},"options":{"type":"object"},"maxTokens":{"type":"integer","minimum":1},"models":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[!-~]{1,200}$"},"name":{"type":"string"},"reasoning":{"type":"boolean"},"contextWindow":{"type":"integer","minimum":1},"maxTokens":{"type":"integer","minimum":1},"baseUrl":{"type":"string","pattern":"^https?://"},"thinkingLevelMap":{"type":"object","additionalProperties":{"type":["string","null"]}},"compat":{"type":"object","additionalProperties":false,"properties":{"supportsDeveloperRole":{"type":"boolean"},"supportsUsageInStreaming":{"type":"boolean"},"maxTokensField":{"enum":["max_tokens","max_completion_tokens"]},"supportsEagerToolInputStreaming":{"type":"boolean"},"supportsTemperature":{"type":"boolean"},"supportsPromptCacheKey":{"type":"boolean"},"supportsLongCacheRetention":{"type":"boolean"},"supportsJsonSchemaResponseFormat":{"type":"boolean"},"reasoningEffortMap":{"type":"object","additionalProperties":{"type":["string","null"]}},"supportedReasoningEfforts":{"type":"array","items":{"type":"string","minLength":1}},"unsupportedToolSchemaKeywords":{"type":"array","items":{"type":"string","minLength":1}},"strictMessageKeys":{"type":"boolean"},"requiresReasoningContentOnAssistantMessages":{"type":"boolean"},"requiresStringContent":{"type":"boolean"},"cacheControlFormat":{"enum":["anthropic"]},"openRouterRouting":{"type":"object"}}}}}]}}}}}}},"session":{"type":"object","additionalProperties":false,"properties":{"store":{"type":"object","additionalProperties":false,"dependentRequired":{"maxConnections":["url"]},"dependentSchemas":{"path":{"maxProperties":1}},"properties":{"path":{"type":"string","minLength":1},"url":{"type":"string","pattern":"^postgres(ql)?://"},"maxConnections":{"type":"integer","minimum":1}}},"maxTurns":{"type":"integer","minimum":1},"maxBytes":{"type":"integer","minimum":1024},"idleMinutes":{"type":"number","exclusiveMinimum":0},"maxAnswers":{"type":"integer","minimum":1},"maxAnswerBytes":{"type":"integer","minimum":1024},"keyHeaders":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$", "u");
const pattern1 = new RegExp("^https?://[^/]+$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern5 = new RegExp("^https?://", "u");
const pattern6 = new RegExp("^[!-~]{1,200}$", "u");
const pattern8 = new RegExp("^postgres(ql)?://", "u");

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
if(!((((key3 === "mode") || (key3 === "token")) || (key3 === "password")) || (key3 === "rateLimit"))){
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
if(data14.rateLimit !== undefined){
let data18 = data14.rateLimit;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
if(!((((key4 === "maxAttempts") || (key4 === "windowMs")) || (key4 === "lockoutMs")) || (key4 === "exemptLoopback"))){
const err31 = {instancePath:instancePath+"/gateway/auth/rateLimit",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data18.maxAttempts !== undefined){
let data19 = data18.maxAttempts;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err32 = {instancePath:instancePath+"/gateway/auth/rateLimit/maxAttempts",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/maxAttempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.maxAttempts.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.maxAttempts,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data19 == "number"){
if(data19 < 1 || isNaN(data19)){
const err33 = {instancePath:instancePath+"/gateway/auth/rateLimit/maxAttempts",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/maxAttempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.maxAttempts,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data18.windowMs !== undefined){
let data20 = data18.windowMs;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
const err34 = {instancePath:instancePath+"/gateway/auth/rateLimit/windowMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/windowMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data20 == "number"){
if(data20 > 86400000 || isNaN(data20)){
const err35 = {instancePath:instancePath+"/gateway/auth/rateLimit/windowMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/windowMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err36 = {instancePath:instancePath+"/gateway/auth/rateLimit/windowMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/windowMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.windowMs,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data18.lockoutMs !== undefined){
let data21 = data18.lockoutMs;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
const err37 = {instancePath:instancePath+"/gateway/auth/rateLimit/lockoutMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/lockoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data21 == "number"){
if(data21 > 86400000 || isNaN(data21)){
const err38 = {instancePath:instancePath+"/gateway/auth/rateLimit/lockoutMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/lockoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err39 = {instancePath:instancePath+"/gateway/auth/rateLimit/lockoutMs",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/lockoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.lockoutMs,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data18.exemptLoopback !== undefined){
let data22 = data18.exemptLoopback;
if(typeof data22 !== "boolean"){
const err40 = {instancePath:instancePath+"/gateway/auth/rateLimit/exemptLoopback",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/properties/exemptLoopback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.exemptLoopback.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit.properties.exemptLoopback,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/gateway/auth/rateLimit",schemaPath:"#/properties/gateway/properties/auth/properties/rateLimit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.auth.properties.rateLimit.type,parentSchema:schema0.properties.gateway.properties.auth.properties.rateLimit,data:data18};
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
const err42 = {instancePath:instancePath+"/gateway/auth",schemaPath:"#/properties/gateway/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.auth.type,parentSchema:schema0.properties.gateway.properties.auth,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data0.http !== undefined){
let data23 = data0.http;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!(((((key5 === "allowedHosts") || (key5 === "allowedOrigins")) || (key5 === "bodyTimeoutSeconds")) || (key5 === "overload")) || (key5 === "endpoints"))){
const err43 = {instancePath:instancePath+"/gateway/http",schemaPath:"#/properties/gateway/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http,data:data23};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data23.allowedHosts !== undefined){
let data24 = data23.allowedHosts;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err44 = {instancePath:instancePath+"/gateway/http/allowedHosts/" + i1,schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"},message:"must match pattern \""+"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$"+"\"",schema:"^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])$",parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts.items,data:data25};
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
const err45 = {instancePath:instancePath+"/gateway/http/allowedHosts/" + i1,schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.allowedHosts.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts.items,data:data25};
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
const err46 = {instancePath:instancePath+"/gateway/http/allowedHosts",schemaPath:"#/properties/gateway/properties/http/properties/allowedHosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.allowedHosts.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedHosts,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.allowedOrigins !== undefined){
let data26 = data23.allowedOrigins;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(typeof data27 === "string"){
if(!pattern1.test(data27)){
const err47 = {instancePath:instancePath+"/gateway/http/allowedOrigins/" + i2,schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^/]+$"},message:"must match pattern \""+"^https?://[^/]+$"+"\"",schema:"^https?://[^/]+$",parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items,data:data27};
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
const err48 = {instancePath:instancePath+"/gateway/http/allowedOrigins/" + i2,schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins.items,data:data27};
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
const err49 = {instancePath:instancePath+"/gateway/http/allowedOrigins",schemaPath:"#/properties/gateway/properties/http/properties/allowedOrigins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.allowedOrigins.type,parentSchema:schema0.properties.gateway.properties.http.properties.allowedOrigins,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data23.bodyTimeoutSeconds !== undefined){
let data28 = data23.bodyTimeoutSeconds;
if(typeof data28 == "number"){
if(data28 > 86400 || isNaN(data28)){
const err50 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data28 <= 0 || isNaN(data28)){
const err51 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data28};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/gateway/http/bodyTimeoutSeconds",schemaPath:"#/properties/gateway/properties/http/properties/bodyTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.bodyTimeoutSeconds,data:data28};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data23.overload !== undefined){
let data29 = data23.overload;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key6 in data29){
if(!((key6 === "maxRequests") || (key6 === "maxDelayMs"))){
const err53 = {instancePath:instancePath+"/gateway/http/overload",schemaPath:"#/properties/gateway/properties/http/properties/overload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.overload,data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data29.maxRequests !== undefined){
let data30 = data29.maxRequests;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
const err54 = {instancePath:instancePath+"/gateway/http/overload/maxRequests",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxRequests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data30 == "number"){
if(data30 < 1 || isNaN(data30)){
const err55 = {instancePath:instancePath+"/gateway/http/overload/maxRequests",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxRequests,data:data30};
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
if(data29.maxDelayMs !== undefined){
let data31 = data29.maxDelayMs;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
const err56 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data31 == "number"){
if(data31 > 60000 || isNaN(data31)){
const err57 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000",schema:60000,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err58 = {instancePath:instancePath+"/gateway/http/overload/maxDelayMs",schemaPath:"#/properties/gateway/properties/http/properties/overload/properties/maxDelayMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.overload.properties.maxDelayMs,data:data31};
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
}
else {
const err59 = {instancePath:instancePath+"/gateway/http/overload",schemaPath:"#/properties/gateway/properties/http/properties/overload/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.overload.type,parentSchema:schema0.properties.gateway.properties.http.properties.overload,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data23.endpoints !== undefined){
let data32 = data23.endpoints;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key7 in data32){
if(!((key7 === "docs") || (key7 === "chatCompletions"))){
const err60 = {instancePath:instancePath+"/gateway/http/endpoints",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints,data:data32};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data32.docs !== undefined){
let data33 = data32.docs;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key8 in data33){
if(!(key8 === "enabled")){
const err61 = {instancePath:instancePath+"/gateway/http/endpoints/docs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data33.enabled !== undefined){
let data34 = data33.enabled;
if(typeof data34 !== "boolean"){
const err62 = {instancePath:instancePath+"/gateway/http/endpoints/docs/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.properties.enabled,data:data34};
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
const err63 = {instancePath:instancePath+"/gateway/http/endpoints/docs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/docs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.docs,data:data33};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data32.chatCompletions !== undefined){
let data35 = data32.chatCompletions;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key9 in data35){
if(!(((((key9 === "enabled") || (key9 === "firstByteSeconds")) || (key9 === "keepAliveSeconds")) || (key9 === "stallSeconds")) || (key9 === "images"))){
const err64 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions,data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data35.enabled !== undefined){
let data36 = data35.enabled;
if(typeof data36 !== "boolean"){
const err65 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/enabled",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.enabled.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.enabled,data:data36};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data35.firstByteSeconds !== undefined){
let data37 = data35.firstByteSeconds;
if(typeof data37 == "number"){
if(data37 > 86400 || isNaN(data37)){
const err66 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data37};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data37 <= 0 || isNaN(data37)){
const err67 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/firstByteSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/firstByteSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.firstByteSeconds,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data35.keepAliveSeconds !== undefined){
let data38 = data35.keepAliveSeconds;
if(typeof data38 == "number"){
if(data38 > 86400 || isNaN(data38)){
const err69 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data38};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data38 <= 0 || isNaN(data38)){
const err70 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data38};
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
const err71 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/keepAliveSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/keepAliveSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.keepAliveSeconds,data:data38};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data35.stallSeconds !== undefined){
let data39 = data35.stallSeconds;
if(typeof data39 == "number"){
if(data39 > 86400 || isNaN(data39)){
const err72 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data39};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data39 <= 0 || isNaN(data39)){
const err73 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data39};
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
const err74 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/stallSeconds",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/stallSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.stallSeconds,data:data39};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.images !== undefined){
let data40 = data35.images;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key10 in data40){
if(!((((((key10 === "allowUrl") || (key10 === "urlAllowlist")) || (key10 === "allowedMimes")) || (key10 === "maxBytes")) || (key10 === "maxRedirects")) || (key10 === "timeoutMs"))){
const err75 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images,data:data40};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data40.allowUrl !== undefined){
let data41 = data40.allowUrl;
if(typeof data41 !== "boolean"){
const err76 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowUrl",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowUrl/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowUrl.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowUrl,data:data41};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data40.urlAllowlist !== undefined){
let data42 = data40.urlAllowlist;
if(Array.isArray(data42)){
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
let data43 = data42[i3];
if(typeof data43 === "string"){
if(func1(data43) < 1){
const err77 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist/" + i3,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items,data:data43};
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
const err78 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist/" + i3,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.items,data:data43};
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
const err79 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/urlAllowlist",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/urlAllowlist/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.urlAllowlist,data:data42};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data40.allowedMimes !== undefined){
let data44 = data40.allowedMimes;
if(Array.isArray(data44)){
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
let data45 = data44[i4];
if(typeof data45 === "string"){
if(func1(data45) < 1){
const err80 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes/" + i4,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items,data:data45};
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
const err81 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes/" + i4,schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.items,data:data45};
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
const err82 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/allowedMimes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/allowedMimes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.allowedMimes,data:data44};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data40.maxBytes !== undefined){
let data46 = data40.maxBytes;
if(!((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46)))){
const err83 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data46};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(typeof data46 == "number"){
if(data46 > 104857600 || isNaN(data46)){
const err84 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600},message:"must be <= 104857600",schema:104857600,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data46};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data46 < 1 || isNaN(data46)){
const err85 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxBytes",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxBytes,data:data46};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data40.maxRedirects !== undefined){
let data47 = data40.maxRedirects;
if(!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))){
const err86 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data47};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data47 == "number"){
if(data47 > 10 || isNaN(data47)){
const err87 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data47};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err88 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/maxRedirects",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/maxRedirects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.maxRedirects,data:data47};
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
if(data40.timeoutMs !== undefined){
let data48 = data40.timeoutMs;
if(!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))){
const err89 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data48};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data48 == "number"){
if(data48 > 600000 || isNaN(data48)){
const err90 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000",schema:600000,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data48};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data48 < 1 || isNaN(data48)){
const err91 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images/timeoutMs",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.properties.timeoutMs,data:data48};
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
const err92 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions/images",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.properties.images,data:data40};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/gateway/http/endpoints/chatCompletions",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/properties/chatCompletions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints.properties.chatCompletions,data:data35};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/gateway/http/endpoints",schemaPath:"#/properties/gateway/properties/http/properties/endpoints/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.properties.endpoints.type,parentSchema:schema0.properties.gateway.properties.http.properties.endpoints,data:data32};
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
else {
const err95 = {instancePath:instancePath+"/gateway/http",schemaPath:"#/properties/gateway/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.properties.http.type,parentSchema:schema0.properties.gateway.properties.http,data:data23};
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
const err96 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.gateway.type,parentSchema:schema0.properties.gateway,data:data0};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.agents !== undefined){
let data49 = data.agents;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key11 in data49){
if(!((((key11 === "ownership") || (key11 === "defaults")) || (key11 === "list")) || (key11 === "entries"))){
const err97 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents,data:data49};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data49.ownership !== undefined){
let data50 = data49.ownership;
if(!(data50 === "explicit")){
const err98 = {instancePath:instancePath+"/agents/ownership",schemaPath:"#/properties/agents/properties/ownership/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.ownership.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.properties.ownership.enum,parentSchema:schema0.properties.agents.properties.ownership,data:data50};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data49.defaults !== undefined){
let data51 = data49.defaults;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key12 in data51){
if(!(func0.call(schema0.properties.agents.properties.defaults.properties, key12))){
const err99 = {instancePath:instancePath+"/agents/defaults",schemaPath:"#/properties/agents/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults,data:data51};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data51.model !== undefined){
let data52 = data51.model;
const _errs115 = errors;
let valid23 = false;
const _errs116 = errors;
if(typeof data52 === "string"){
if(func1(data52) < 1){
const err100 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0],data:data52};
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
const err101 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[0],data:data52};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid0 = _errs116 === errors;
valid23 = valid23 || _valid0;
const _errs118 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key13 in data52){
if(!((key13 === "primary") || (key13 === "fallbacks"))){
const err102 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1],data:data52};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data52.primary !== undefined){
let data53 = data52.primary;
if(typeof data53 === "string"){
if(func1(data53) < 1){
const err103 = {instancePath:instancePath+"/agents/defaults/model/primary",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary,data:data53};
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
const err104 = {instancePath:instancePath+"/agents/defaults/model/primary",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.primary,data:data53};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data52.fallbacks !== undefined){
let data54 = data52.fallbacks;
if(Array.isArray(data54)){
const len5 = data54.length;
for(let i5=0; i5<len5; i5++){
let data55 = data54[i5];
if(typeof data55 === "string"){
if(func1(data55) < 1){
const err105 = {instancePath:instancePath+"/agents/defaults/model/fallbacks/" + i5,schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items,data:data55};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/agents/defaults/model/fallbacks/" + i5,schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.items,data:data55};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/agents/defaults/model/fallbacks",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].properties.fallbacks,data:data54};
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
else {
const err108 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.defaults.properties.model.anyOf[1],data:data52};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid0 = _errs118 === errors;
valid23 = valid23 || _valid0;
if(!valid23){
const err109 = {instancePath:instancePath+"/agents/defaults/model",schemaPath:"#/properties/agents/properties/defaults/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.defaults.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.defaults.properties.model,data:data52};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
}
if(data51.modelPolicy !== undefined){
let data56 = data51.modelPolicy;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key14 in data56){
if(!(key14 === "allow")){
const err110 = {instancePath:instancePath+"/agents/defaults/modelPolicy",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy,data:data56};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data56.allow !== undefined){
let data57 = data56.allow;
if(Array.isArray(data57)){
const len6 = data57.length;
for(let i6=0; i6<len6; i6++){
let data58 = data57[i6];
if(typeof data58 === "string"){
if(func1(data58) < 1){
const err111 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow/" + i6,schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items,data:data58};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow/" + i6,schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.items,data:data58};
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
const err113 = {instancePath:instancePath+"/agents/defaults/modelPolicy/allow",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy.properties.allow,data:data57};
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
const err114 = {instancePath:instancePath+"/agents/defaults/modelPolicy",schemaPath:"#/properties/agents/properties/defaults/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.defaults.properties.modelPolicy,data:data56};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data51.models !== undefined){
let data59 = data51.models;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key15 in data59){
let data60 = data59[key15];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key16 in data60){
if(!(key16 === "alias")){
const err115 = {instancePath:instancePath+"/agents/defaults/models/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties,data:data60};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data60.alias !== undefined){
let data61 = data60.alias;
if(typeof data61 !== "string"){
const err116 = {instancePath:instancePath+"/agents/defaults/models/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.properties.alias,data:data61};
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
else {
const err117 = {instancePath:instancePath+"/agents/defaults/models/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/defaults/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models.additionalProperties,data:data60};
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
else {
const err118 = {instancePath:instancePath+"/agents/defaults/models",schemaPath:"#/properties/agents/properties/defaults/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.models.type,parentSchema:schema0.properties.agents.properties.defaults.properties.models,data:data59};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data51.workspace !== undefined){
let data62 = data51.workspace;
if(typeof data62 === "string"){
if(func1(data62) < 1){
const err119 = {instancePath:instancePath+"/agents/defaults/workspace",schemaPath:"#/properties/agents/properties/defaults/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.workspace,data:data62};
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
const err120 = {instancePath:instancePath+"/agents/defaults/workspace",schemaPath:"#/properties/agents/properties/defaults/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.workspace.type,parentSchema:schema0.properties.agents.properties.defaults.properties.workspace,data:data62};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data51.systemPrompt !== undefined){
let data63 = data51.systemPrompt;
if(typeof data63 !== "string"){
const err121 = {instancePath:instancePath+"/agents/defaults/systemPrompt",schemaPath:"#/properties/agents/properties/defaults/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemPrompt,data:data63};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data51.params !== undefined){
let data64 = data51.params;
if(!(data64 && typeof data64 == "object" && !Array.isArray(data64))){
const err122 = {instancePath:instancePath+"/agents/defaults/params",schemaPath:"#/properties/agents/properties/defaults/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.params.type,parentSchema:schema0.properties.agents.properties.defaults.properties.params,data:data64};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data51.timeoutSeconds !== undefined){
let data65 = data51.timeoutSeconds;
if(typeof data65 == "number"){
if(data65 > 86400 || isNaN(data65)){
const err123 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data65};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data65 <= 0 || isNaN(data65)){
const err124 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data65};
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
const err125 = {instancePath:instancePath+"/agents/defaults/timeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.defaults.properties.timeoutSeconds,data:data65};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data51.idleTimeoutSeconds !== undefined){
let data66 = data51.idleTimeoutSeconds;
if(typeof data66 == "number"){
if(data66 > 86400 || isNaN(data66)){
const err126 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data66};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data66 <= 0 || isNaN(data66)){
const err127 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data66};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/agents/defaults/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/defaults/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.defaults.properties.idleTimeoutSeconds,data:data66};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data51.systemAgent !== undefined){
let data67 = data51.systemAgent;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key17 in data67){
if(!(key17 === "agentId")){
const err129 = {instancePath:instancePath+"/agents/defaults/systemAgent",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent,data:data67};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data67.agentId !== undefined){
let data68 = data67.agentId;
if(typeof data68 === "string"){
if(func1(data68) < 1){
const err130 = {instancePath:instancePath+"/agents/defaults/systemAgent/agentId",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/properties/agentId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId,data:data68};
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
const err131 = {instancePath:instancePath+"/agents/defaults/systemAgent/agentId",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/properties/agentId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent.properties.agentId,data:data68};
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
const err132 = {instancePath:instancePath+"/agents/defaults/systemAgent",schemaPath:"#/properties/agents/properties/defaults/properties/systemAgent/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.properties.systemAgent.type,parentSchema:schema0.properties.agents.properties.defaults.properties.systemAgent,data:data67};
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
const err133 = {instancePath:instancePath+"/agents/defaults",schemaPath:"#/properties/agents/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.defaults.type,parentSchema:schema0.properties.agents.properties.defaults,data:data51};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data49.list !== undefined){
let data69 = data49.list;
if(Array.isArray(data69)){
const len7 = data69.length;
for(let i7=0; i7<len7; i7++){
let data70 = data69[i7];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.id === undefined){
const err134 = {instancePath:instancePath+"/agents/list/" + i7,schemaPath:"#/properties/agents/properties/list/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.agents.properties.list.items.required,parentSchema:schema0.properties.agents.properties.list.items,data:data70};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key18 in data70){
if(!(func0.call(schema0.properties.agents.properties.list.items.properties, key18))){
const err135 = {instancePath:instancePath+"/agents/list/" + i7,schemaPath:"#/properties/agents/properties/list/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items,data:data70};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data70.id !== undefined){
let data71 = data70.id;
if(typeof data71 === "string"){
if(!pattern2.test(data71)){
const err136 = {instancePath:instancePath+"/agents/list/" + i7+"/id",schemaPath:"#/properties/agents/properties/list/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.agents.properties.list.items.properties.id,data:data71};
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
const err137 = {instancePath:instancePath+"/agents/list/" + i7+"/id",schemaPath:"#/properties/agents/properties/list/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.id.type,parentSchema:schema0.properties.agents.properties.list.items.properties.id,data:data71};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data70.model !== undefined){
let data72 = data70.model;
const _errs165 = errors;
let valid36 = false;
const _errs166 = errors;
if(typeof data72 === "string"){
if(func1(data72) < 1){
const err138 = {instancePath:instancePath+"/agents/list/" + i7+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0],data:data72};
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
const err139 = {instancePath:instancePath+"/agents/list/" + i7+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[0],data:data72};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid1 = _errs166 === errors;
valid36 = valid36 || _valid1;
const _errs168 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key19 in data72){
if(!((key19 === "primary") || (key19 === "fallbacks"))){
const err140 = {instancePath:instancePath+"/agents/list/" + i7+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1],data:data72};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data72.primary !== undefined){
let data73 = data72.primary;
if(typeof data73 === "string"){
if(func1(data73) < 1){
const err141 = {instancePath:instancePath+"/agents/list/" + i7+"/model/primary",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary,data:data73};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/agents/list/" + i7+"/model/primary",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.primary,data:data73};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data72.fallbacks !== undefined){
let data74 = data72.fallbacks;
if(Array.isArray(data74)){
const len8 = data74.length;
for(let i8=0; i8<len8; i8++){
let data75 = data74[i8];
if(typeof data75 === "string"){
if(func1(data75) < 1){
const err143 = {instancePath:instancePath+"/agents/list/" + i7+"/model/fallbacks/" + i8,schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items,data:data75};
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
const err144 = {instancePath:instancePath+"/agents/list/" + i7+"/model/fallbacks/" + i8,schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.items,data:data75};
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
const err145 = {instancePath:instancePath+"/agents/list/" + i7+"/model/fallbacks",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].properties.fallbacks,data:data74};
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
const err146 = {instancePath:instancePath+"/agents/list/" + i7+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.list.items.properties.model.anyOf[1],data:data72};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid1 = _errs168 === errors;
valid36 = valid36 || _valid1;
if(!valid36){
const err147 = {instancePath:instancePath+"/agents/list/" + i7+"/model",schemaPath:"#/properties/agents/properties/list/items/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.list.items.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.list.items.properties.model,data:data72};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
if(data70.modelPolicy !== undefined){
let data76 = data70.modelPolicy;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key20 in data76){
if(!(key20 === "allow")){
const err148 = {instancePath:instancePath+"/agents/list/" + i7+"/modelPolicy",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy,data:data76};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data76.allow !== undefined){
let data77 = data76.allow;
if(Array.isArray(data77)){
const len9 = data77.length;
for(let i9=0; i9<len9; i9++){
let data78 = data77[i9];
if(typeof data78 === "string"){
if(func1(data78) < 1){
const err149 = {instancePath:instancePath+"/agents/list/" + i7+"/modelPolicy/allow/" + i9,schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items,data:data78};
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
const err150 = {instancePath:instancePath+"/agents/list/" + i7+"/modelPolicy/allow/" + i9,schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.items,data:data78};
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
const err151 = {instancePath:instancePath+"/agents/list/" + i7+"/modelPolicy/allow",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy.properties.allow,data:data77};
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
const err152 = {instancePath:instancePath+"/agents/list/" + i7+"/modelPolicy",schemaPath:"#/properties/agents/properties/list/items/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.list.items.properties.modelPolicy,data:data76};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data70.models !== undefined){
let data79 = data70.models;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key21 in data79){
let data80 = data79[key21];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key22 in data80){
if(!(key22 === "alias")){
const err153 = {instancePath:instancePath+"/agents/list/" + i7+"/models/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties,data:data80};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data80.alias !== undefined){
let data81 = data80.alias;
if(typeof data81 !== "string"){
const err154 = {instancePath:instancePath+"/agents/list/" + i7+"/models/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.properties.alias,data:data81};
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
const err155 = {instancePath:instancePath+"/agents/list/" + i7+"/models/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/list/items/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models.additionalProperties,data:data80};
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
const err156 = {instancePath:instancePath+"/agents/list/" + i7+"/models",schemaPath:"#/properties/agents/properties/list/items/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.models.type,parentSchema:schema0.properties.agents.properties.list.items.properties.models,data:data79};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data70.workspace !== undefined){
let data82 = data70.workspace;
if(typeof data82 === "string"){
if(func1(data82) < 1){
const err157 = {instancePath:instancePath+"/agents/list/" + i7+"/workspace",schemaPath:"#/properties/agents/properties/list/items/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.list.items.properties.workspace,data:data82};
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
const err158 = {instancePath:instancePath+"/agents/list/" + i7+"/workspace",schemaPath:"#/properties/agents/properties/list/items/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.workspace.type,parentSchema:schema0.properties.agents.properties.list.items.properties.workspace,data:data82};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data70.systemPrompt !== undefined){
let data83 = data70.systemPrompt;
if(typeof data83 !== "string"){
const err159 = {instancePath:instancePath+"/agents/list/" + i7+"/systemPrompt",schemaPath:"#/properties/agents/properties/list/items/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.list.items.properties.systemPrompt,data:data83};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data70.params !== undefined){
let data84 = data70.params;
if(!(data84 && typeof data84 == "object" && !Array.isArray(data84))){
const err160 = {instancePath:instancePath+"/agents/list/" + i7+"/params",schemaPath:"#/properties/agents/properties/list/items/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.properties.params.type,parentSchema:schema0.properties.agents.properties.list.items.properties.params,data:data84};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data70.timeoutSeconds !== undefined){
let data85 = data70.timeoutSeconds;
if(typeof data85 == "number"){
if(data85 > 86400 || isNaN(data85)){
const err161 = {instancePath:instancePath+"/agents/list/" + i7+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data85};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data85 <= 0 || isNaN(data85)){
const err162 = {instancePath:instancePath+"/agents/list/" + i7+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data85};
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
const err163 = {instancePath:instancePath+"/agents/list/" + i7+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.list.items.properties.timeoutSeconds,data:data85};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data70.idleTimeoutSeconds !== undefined){
let data86 = data70.idleTimeoutSeconds;
if(typeof data86 == "number"){
if(data86 > 86400 || isNaN(data86)){
const err164 = {instancePath:instancePath+"/agents/list/" + i7+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data86};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data86 <= 0 || isNaN(data86)){
const err165 = {instancePath:instancePath+"/agents/list/" + i7+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data86};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/agents/list/" + i7+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/list/items/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.list.items.properties.idleTimeoutSeconds,data:data86};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data70.name !== undefined){
let data87 = data70.name;
if(typeof data87 !== "string"){
const err167 = {instancePath:instancePath+"/agents/list/" + i7+"/name",schemaPath:"#/properties/agents/properties/list/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.list.items.properties.name.type,parentSchema:schema0.properties.agents.properties.list.items.properties.name,data:data87};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data70.default !== undefined){
let data88 = data70.default;
if(typeof data88 !== "boolean"){
const err168 = {instancePath:instancePath+"/agents/list/" + i7+"/default",schemaPath:"#/properties/agents/properties/list/items/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.agents.properties.list.items.properties.default.type,parentSchema:schema0.properties.agents.properties.list.items.properties.default,data:data88};
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
const err169 = {instancePath:instancePath+"/agents/list/" + i7,schemaPath:"#/properties/agents/properties/list/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.list.items.type,parentSchema:schema0.properties.agents.properties.list.items,data:data70};
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
const err170 = {instancePath:instancePath+"/agents/list",schemaPath:"#/properties/agents/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.list.type,parentSchema:schema0.properties.agents.properties.list,data:data69};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data49.entries !== undefined){
let data89 = data49.entries;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key23 in data89){
const _errs208 = errors;
if(typeof key23 === "string"){
if(!pattern2.test(key23)){
const err171 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",parentSchema:schema0.properties.agents.properties.entries.propertyNames,data:key23,propertyName:key23};
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
const err172 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.propertyNames.type,parentSchema:schema0.properties.agents.properties.entries.propertyNames,data:key23,propertyName:key23};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var valid45 = _errs208 === errors;
if(!valid45){
const err173 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/propertyNames",keyword:"propertyNames",params:{propertyName: key23},message:"property name must be valid",schema:schema0.properties.agents.properties.entries.propertyNames,parentSchema:schema0.properties.agents.properties.entries,data:data89};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
for(const key24 in data89){
let data90 = data89[key24];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key25 in data90){
if(!(func0.call(schema0.properties.agents.properties.entries.additionalProperties.properties, key25))){
const err174 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties,data:data90};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data90.model !== undefined){
let data91 = data90.model;
const _errs215 = errors;
let valid48 = false;
const _errs216 = errors;
if(typeof data91 === "string"){
if(func1(data91) < 1){
const err175 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0],data:data91};
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
const err176 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0].type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[0],data:data91};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var _valid2 = _errs216 === errors;
valid48 = valid48 || _valid2;
const _errs218 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key26 in data91){
if(!((key26 === "primary") || (key26 === "fallbacks"))){
const err177 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1],data:data91};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data91.primary !== undefined){
let data92 = data91.primary;
if(typeof data92 === "string"){
if(func1(data92) < 1){
const err178 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/primary",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary,data:data92};
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
const err179 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/primary",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.primary,data:data92};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data91.fallbacks !== undefined){
let data93 = data91.fallbacks;
if(Array.isArray(data93)){
const len10 = data93.length;
for(let i10=0; i10<len10; i10++){
let data94 = data93[i10];
if(typeof data94 === "string"){
if(func1(data94) < 1){
const err180 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks/" + i10,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items,data:data94};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks/" + i10,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.items,data:data94};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model/fallbacks",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/properties/fallbacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].properties.fallbacks,data:data93};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1].type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf[1],data:data91};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid2 = _errs218 === errors;
valid48 = valid48 || _valid2;
if(!valid48){
const err184 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.model.anyOf,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.model,data:data91};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
else {
errors = _errs215;
if(vErrors !== null){
if(_errs215){
vErrors.length = _errs215;
}
else {
vErrors = null;
}
}
}
}
if(data90.modelPolicy !== undefined){
let data95 = data90.modelPolicy;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key27 in data95){
if(!(key27 === "allow")){
const err185 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy,data:data95};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data95.allow !== undefined){
let data96 = data95.allow;
if(Array.isArray(data96)){
const len11 = data96.length;
for(let i11=0; i11<len11; i11++){
let data97 = data96[i11];
if(typeof data97 === "string"){
if(func1(data97) < 1){
const err186 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow/" + i11,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items,data:data97};
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
const err187 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow/" + i11,schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.items,data:data97};
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
const err188 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy/allow",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.properties.allow,data:data96};
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
const err189 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/modelPolicy",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/modelPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.modelPolicy,data:data95};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data90.models !== undefined){
let data98 = data90.models;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key28 in data98){
let data99 = data98[key28];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key29 in data99){
if(!(key29 === "alias")){
const err190 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data99.alias !== undefined){
let data100 = data99.alias;
if(typeof data100 !== "string"){
const err191 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.properties.alias.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.properties.alias,data:data100};
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
const err192 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.additionalProperties,data:data99};
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
const err193 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.models.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.models,data:data98};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data90.workspace !== undefined){
let data101 = data90.workspace;
if(typeof data101 === "string"){
if(func1(data101) < 1){
const err194 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspace",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace,data:data101};
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
const err195 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspace",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.workspace,data:data101};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data90.systemPrompt !== undefined){
let data102 = data90.systemPrompt;
if(typeof data102 !== "string"){
const err196 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/systemPrompt",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/systemPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.systemPrompt.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.systemPrompt,data:data102};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data90.params !== undefined){
let data103 = data90.params;
if(!(data103 && typeof data103 == "object" && !Array.isArray(data103))){
const err197 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/params",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.params.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.params,data:data103};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data90.timeoutSeconds !== undefined){
let data104 = data90.timeoutSeconds;
if(typeof data104 == "number"){
if(data104 > 86400 || isNaN(data104)){
const err198 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data104};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data104 <= 0 || isNaN(data104)){
const err199 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data104};
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
const err200 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.timeoutSeconds,data:data104};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data90.idleTimeoutSeconds !== undefined){
let data105 = data90.idleTimeoutSeconds;
if(typeof data105 == "number"){
if(data105 > 86400 || isNaN(data105)){
const err201 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data105};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data105 <= 0 || isNaN(data105)){
const err202 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data105};
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
const err203 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/idleTimeoutSeconds",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/idleTimeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.idleTimeoutSeconds,data:data105};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data90.name !== undefined){
let data106 = data90.name;
if(typeof data106 !== "string"){
const err204 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.name.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.name,data:data106};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data90.default !== undefined){
let data107 = data90.default;
if(typeof data107 !== "boolean"){
const err205 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/agents/properties/entries/additionalProperties/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.agents.properties.entries.additionalProperties.properties.default.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties.properties.default,data:data107};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/agents/entries/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/entries/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.additionalProperties.type,parentSchema:schema0.properties.agents.properties.entries.additionalProperties,data:data90};
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
const err207 = {instancePath:instancePath+"/agents/entries",schemaPath:"#/properties/agents/properties/entries/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.properties.entries.type,parentSchema:schema0.properties.agents.properties.entries,data:data89};
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
const err208 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.type,parentSchema:schema0.properties.agents,data:data49};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data.env !== undefined){
let data108 = data.env;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key30 in data108){
if(!(key30 === "vars")){
let data109 = data108[key30];
if(typeof data109 !== "string"){
const err209 = {instancePath:instancePath+"/env/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.env.additionalProperties.type,parentSchema:schema0.properties.env.additionalProperties,data:data109};
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
if(data108.vars !== undefined){
let data110 = data108.vars;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key31 in data110){
let data111 = data110[key31];
if(typeof data111 !== "string"){
const err210 = {instancePath:instancePath+"/env/vars/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/properties/vars/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.env.properties.vars.additionalProperties.type,parentSchema:schema0.properties.env.properties.vars.additionalProperties,data:data111};
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
const err211 = {instancePath:instancePath+"/env/vars",schemaPath:"#/properties/env/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.env.properties.vars.type,parentSchema:schema0.properties.env.properties.vars,data:data110};
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
const err212 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.env.type,parentSchema:schema0.properties.env,data:data108};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data.meta !== undefined){
let data112 = data.meta;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key32 in data112){
if(!(key32 === "migrations")){
const err213 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.meta,data:data112};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data112.migrations !== undefined){
let data113 = data112.migrations;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key33 in data113){
if(!(key33 === "modelPolicyAllowlist")){
const err214 = {instancePath:instancePath+"/meta/migrations",schemaPath:"#/properties/meta/properties/migrations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.meta.properties.migrations,data:data113};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data113.modelPolicyAllowlist !== undefined){
let data114 = data113.modelPolicyAllowlist;
if(typeof data114 !== "boolean"){
const err215 = {instancePath:instancePath+"/meta/migrations/modelPolicyAllowlist",schemaPath:"#/properties/meta/properties/migrations/properties/modelPolicyAllowlist/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.meta.properties.migrations.properties.modelPolicyAllowlist.type,parentSchema:schema0.properties.meta.properties.migrations.properties.modelPolicyAllowlist,data:data114};
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
const err216 = {instancePath:instancePath+"/meta/migrations",schemaPath:"#/properties/meta/properties/migrations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.meta.properties.migrations.type,parentSchema:schema0.properties.meta.properties.migrations,data:data113};
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
const err217 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.meta.type,parentSchema:schema0.properties.meta,data:data112};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data.models !== undefined){
let data115 = data.models;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key34 in data115){
if(!(key34 === "providers")){
const err218 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models,data:data115};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data115.providers !== undefined){
let data116 = data115.providers;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key35 in data116){
const _errs279 = errors;
if(typeof key35 === "string"){
if(!pattern4.test(key35)){
const err219 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema0.properties.models.properties.providers.propertyNames,data:key35,propertyName:key35};
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
const err220 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.propertyNames.type,parentSchema:schema0.properties.models.properties.providers.propertyNames,data:key35,propertyName:key35};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var valid63 = _errs279 === errors;
if(!valid63){
const err221 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName: key35},message:"property name must be valid",schema:schema0.properties.models.properties.providers.propertyNames,parentSchema:schema0.properties.models.properties.providers,data:data116};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
for(const key36 in data116){
let data117 = data116[key36];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key37 in data117){
if(!(func0.call(schema0.properties.models.properties.providers.additionalProperties.properties, key37))){
const err222 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties,data:data117};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data117.api !== undefined){
let data118 = data117.api;
if(!(((data118 === "openai-completions") || (data118 === "anthropic-messages")) || (data118 === "ollama"))){
const err223 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/api",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/api/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.api.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.api,data:data118};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data117.baseUrl !== undefined){
let data119 = data117.baseUrl;
if(typeof data119 === "string"){
if(!pattern5.test(data119)){
const err224 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl,data:data119};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.baseUrl,data:data119};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data117.apiKey !== undefined){
let data120 = data117.apiKey;
if(typeof data120 === "string"){
if(func1(data120) < 1){
const err226 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/apiKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey,data:data120};
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
const err227 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/apiKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.apiKey,data:data120};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data117.headers !== undefined){
let data121 = data117.headers;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key38 in data121){
let data122 = data121[key38];
if(typeof data122 !== "string"){
const err228 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.additionalProperties,data:data122};
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
else {
const err229 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.headers.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.headers,data:data121};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data117.timeoutSeconds !== undefined){
let data123 = data117.timeoutSeconds;
if(typeof data123 == "number"){
if(data123 > 86400 || isNaN(data123)){
const err230 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data123};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data123 <= 0 || isNaN(data123)){
const err231 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data123};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeoutSeconds",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/timeoutSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.timeoutSeconds,data:data123};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data117.match !== undefined){
let data124 = data117.match;
if(Array.isArray(data124)){
const len12 = data124.length;
for(let i12=0; i12<len12; i12++){
let data125 = data124[i12];
if(typeof data125 === "string"){
if(func1(data125) < 1){
const err233 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i12,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items,data:data125};
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
const err234 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i12,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match.items,data:data125};
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
const err235 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/match/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.match.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.match,data:data124};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data117.options !== undefined){
let data126 = data117.options;
if(!(data126 && typeof data126 == "object" && !Array.isArray(data126))){
const err236 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/options",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.options.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.options,data:data126};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data117.maxTokens !== undefined){
let data127 = data117.maxTokens;
if(!((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127)))){
const err237 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens,data:data127};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(typeof data127 == "number"){
if(data127 < 1 || isNaN(data127)){
const err238 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.maxTokens,data:data127};
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
if(data117.models !== undefined){
let data128 = data117.models;
if(Array.isArray(data128)){
const len13 = data128.length;
for(let i13=0; i13<len13; i13++){
let data129 = data128[i13];
const _errs308 = errors;
let valid71 = false;
const _errs309 = errors;
if(typeof data129 === "string"){
if(func1(data129) < 1){
const err239 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0],data:data129};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0].type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[0],data:data129};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var _valid3 = _errs309 === errors;
valid71 = valid71 || _valid3;
const _errs311 = errors;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.id === undefined){
const err241 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].required,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data129};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
for(const key39 in data129){
if(!((((((((key39 === "id") || (key39 === "name")) || (key39 === "reasoning")) || (key39 === "contextWindow")) || (key39 === "maxTokens")) || (key39 === "baseUrl")) || (key39 === "thinkingLevelMap")) || (key39 === "compat"))){
const err242 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data129};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data129.id !== undefined){
let data130 = data129.id;
if(typeof data130 === "string"){
if(!pattern6.test(data130)){
const err243 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/id",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\"",schema:"^[!-~]{1,200}$",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id,data:data130};
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
const err244 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/id",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.id,data:data130};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data129.name !== undefined){
let data131 = data129.name;
if(typeof data131 !== "string"){
const err245 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/name",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.name.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.name,data:data131};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data129.reasoning !== undefined){
let data132 = data129.reasoning;
if(typeof data132 !== "boolean"){
const err246 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/reasoning",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/reasoning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.reasoning.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.reasoning,data:data132};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data129.contextWindow !== undefined){
let data133 = data129.contextWindow;
if(!((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133)))){
const err247 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/contextWindow",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/contextWindow/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow,data:data133};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(typeof data133 == "number"){
if(data133 < 1 || isNaN(data133)){
const err248 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/contextWindow",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/contextWindow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.contextWindow,data:data133};
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
if(data129.maxTokens !== undefined){
let data134 = data129.maxTokens;
if(!((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134)))){
const err249 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens,data:data134};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(typeof data134 == "number"){
if(data134 < 1 || isNaN(data134)){
const err250 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/maxTokens",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.maxTokens,data:data134};
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
if(data129.baseUrl !== undefined){
let data135 = data129.baseUrl;
if(typeof data135 === "string"){
if(!pattern5.test(data135)){
const err251 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl,data:data135};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/baseUrl",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.baseUrl,data:data135};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data129.thinkingLevelMap !== undefined){
let data136 = data129.thinkingLevelMap;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key40 in data136){
let data137 = data136[key40];
if((typeof data137 !== "string") && (data137 !== null)){
const err253 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/thinkingLevelMap/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/thinkingLevelMap/additionalProperties/type",keyword:"type",params:{type: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties.type},message:"must be string,null",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.additionalProperties,data:data137};
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
const err254 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/thinkingLevelMap",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/thinkingLevelMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.thinkingLevelMap,data:data136};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data129.compat !== undefined){
let data138 = data129.compat;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key41 in data138){
if(!(func0.call(schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties, key41))){
const err255 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat,data:data138};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data138.supportsDeveloperRole !== undefined){
let data139 = data138.supportsDeveloperRole;
if(typeof data139 !== "boolean"){
const err256 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/supportsDeveloperRole",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsDeveloperRole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsDeveloperRole.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsDeveloperRole,data:data139};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data138.supportsUsageInStreaming !== undefined){
let data140 = data138.supportsUsageInStreaming;
if(typeof data140 !== "boolean"){
const err257 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/supportsUsageInStreaming",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsUsageInStreaming/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsUsageInStreaming.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsUsageInStreaming,data:data140};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data138.maxTokensField !== undefined){
let data141 = data138.maxTokensField;
if(!((data141 === "max_tokens") || (data141 === "max_completion_tokens"))){
const err258 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/maxTokensField",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/maxTokensField/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.maxTokensField,data:data141};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data138.supportsEagerToolInputStreaming !== undefined){
let data142 = data138.supportsEagerToolInputStreaming;
if(typeof data142 !== "boolean"){
const err259 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/supportsEagerToolInputStreaming",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsEagerToolInputStreaming/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsEagerToolInputStreaming.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsEagerToolInputStreaming,data:data142};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data138.supportsTemperature !== undefined){
let data143 = data138.supportsTemperature;
if(typeof data143 !== "boolean"){
const err260 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/supportsTemperature",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsTemperature/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsTemperature.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsTemperature,data:data143};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data138.supportsPromptCacheKey !== undefined){
let data144 = data138.supportsPromptCacheKey;
if(typeof data144 !== "boolean"){
const err261 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/supportsPromptCacheKey",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsPromptCacheKey/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsPromptCacheKey.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsPromptCacheKey,data:data144};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data138.supportsLongCacheRetention !== undefined){
let data145 = data138.supportsLongCacheRetention;
if(typeof data145 !== "boolean"){
const err262 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/supportsLongCacheRetention",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsLongCacheRetention/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsLongCacheRetention.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsLongCacheRetention,data:data145};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data138.supportsJsonSchemaResponseFormat !== undefined){
let data146 = data138.supportsJsonSchemaResponseFormat;
if(typeof data146 !== "boolean"){
const err263 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/supportsJsonSchemaResponseFormat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportsJsonSchemaResponseFormat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsJsonSchemaResponseFormat.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportsJsonSchemaResponseFormat,data:data146};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data138.reasoningEffortMap !== undefined){
let data147 = data138.reasoningEffortMap;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key42 in data147){
let data148 = data147[key42];
if((typeof data148 !== "string") && (data148 !== null)){
const err264 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/reasoningEffortMap/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/reasoningEffortMap/additionalProperties/type",keyword:"type",params:{type: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties.type},message:"must be string,null",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.additionalProperties,data:data148};
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
const err265 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/reasoningEffortMap",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/reasoningEffortMap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.reasoningEffortMap,data:data147};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data138.supportedReasoningEfforts !== undefined){
let data149 = data138.supportedReasoningEfforts;
if(Array.isArray(data149)){
const len14 = data149.length;
for(let i14=0; i14<len14; i14++){
let data150 = data149[i14];
if(typeof data150 === "string"){
if(func1(data150) < 1){
const err266 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/supportedReasoningEfforts/" + i14,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items,data:data150};
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
const err267 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/supportedReasoningEfforts/" + i14,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.items,data:data150};
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
const err268 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/supportedReasoningEfforts",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/supportedReasoningEfforts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.supportedReasoningEfforts,data:data149};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data138.unsupportedToolSchemaKeywords !== undefined){
let data151 = data138.unsupportedToolSchemaKeywords;
if(Array.isArray(data151)){
const len15 = data151.length;
for(let i15=0; i15<len15; i15++){
let data152 = data151[i15];
if(typeof data152 === "string"){
if(func1(data152) < 1){
const err269 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/unsupportedToolSchemaKeywords/" + i15,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items,data:data152};
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
const err270 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/unsupportedToolSchemaKeywords/" + i15,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.items,data:data152};
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
const err271 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/unsupportedToolSchemaKeywords",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/unsupportedToolSchemaKeywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.unsupportedToolSchemaKeywords,data:data151};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data138.strictMessageKeys !== undefined){
let data153 = data138.strictMessageKeys;
if(typeof data153 !== "boolean"){
const err272 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/strictMessageKeys",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/strictMessageKeys/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.strictMessageKeys.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.strictMessageKeys,data:data153};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data138.requiresReasoningContentOnAssistantMessages !== undefined){
let data154 = data138.requiresReasoningContentOnAssistantMessages;
if(typeof data154 !== "boolean"){
const err273 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/requiresReasoningContentOnAssistantMessages",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/requiresReasoningContentOnAssistantMessages/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresReasoningContentOnAssistantMessages.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresReasoningContentOnAssistantMessages,data:data154};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data138.requiresStringContent !== undefined){
let data155 = data138.requiresStringContent;
if(typeof data155 !== "boolean"){
const err274 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/requiresStringContent",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/requiresStringContent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresStringContent.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.requiresStringContent,data:data155};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data138.cacheControlFormat !== undefined){
let data156 = data138.cacheControlFormat;
if(!(data156 === "anthropic")){
const err275 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/cacheControlFormat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/cacheControlFormat/enum",keyword:"enum",params:{allowedValues: schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat.enum,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.cacheControlFormat,data:data156};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data138.openRouterRouting !== undefined){
let data157 = data138.openRouterRouting;
if(!(data157 && typeof data157 == "object" && !Array.isArray(data157))){
const err276 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat/openRouterRouting",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/properties/openRouterRouting/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.openRouterRouting.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.properties.openRouterRouting,data:data157};
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
const err277 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13+"/compat",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/properties/compat/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].properties.compat,data:data138};
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
const err278 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1].type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf[1],data:data129};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid3 = _errs311 === errors;
valid71 = valid71 || _valid3;
if(!valid71){
const err279 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i13,schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items.anyOf,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models.items,data:data129};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
else {
errors = _errs308;
if(vErrors !== null){
if(_errs308){
vErrors.length = _errs308;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err280 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/models/properties/providers/additionalProperties/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.models.properties.providers.additionalProperties.properties.models.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties.properties.models,data:data128};
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
const err281 = {instancePath:instancePath+"/models/providers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/properties/providers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.additionalProperties.type,parentSchema:schema0.properties.models.properties.providers.additionalProperties,data:data117};
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
const err282 = {instancePath:instancePath+"/models/providers",schemaPath:"#/properties/models/properties/providers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.properties.providers.type,parentSchema:schema0.properties.models.properties.providers,data:data116};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.models.type,parentSchema:schema0.properties.models,data:data115};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data.session !== undefined){
let data158 = data.session;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key43 in data158){
if(!(((((((key43 === "store") || (key43 === "maxTurns")) || (key43 === "maxBytes")) || (key43 === "idleMinutes")) || (key43 === "maxAnswers")) || (key43 === "maxAnswerBytes")) || (key43 === "keyHeaders"))){
const err284 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.session,data:data158};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data158.store !== undefined){
let data159 = data158.store;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key44 in data159){
if(!(((key44 === "path") || (key44 === "url")) || (key44 === "maxConnections"))){
const err285 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.session.properties.store,data:data159};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data159.path !== undefined){
let data160 = data159.path;
if(typeof data160 === "string"){
if(func1(data160) < 1){
const err286 = {instancePath:instancePath+"/session/store/path",schemaPath:"#/properties/session/properties/store/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.session.properties.store.properties.path,data:data160};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/session/store/path",schemaPath:"#/properties/session/properties/store/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.store.properties.path.type,parentSchema:schema0.properties.session.properties.store.properties.path,data:data160};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data159.url !== undefined){
let data161 = data159.url;
if(typeof data161 === "string"){
if(!pattern8.test(data161)){
const err288 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/properties/url/pattern",keyword:"pattern",params:{pattern: "^postgres(ql)?://"},message:"must match pattern \""+"^postgres(ql)?://"+"\"",schema:"^postgres(ql)?://",parentSchema:schema0.properties.session.properties.store.properties.url,data:data161};
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
const err289 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.store.properties.url.type,parentSchema:schema0.properties.session.properties.store.properties.url,data:data161};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data159.maxConnections !== undefined){
let data162 = data159.maxConnections;
if(!((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162)))){
const err290 = {instancePath:instancePath+"/session/store/maxConnections",schemaPath:"#/properties/session/properties/store/properties/maxConnections/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.store.properties.maxConnections.type,parentSchema:schema0.properties.session.properties.store.properties.maxConnections,data:data162};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(typeof data162 == "number"){
if(data162 < 1 || isNaN(data162)){
const err291 = {instancePath:instancePath+"/session/store/maxConnections",schemaPath:"#/properties/session/properties/store/properties/maxConnections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.store.properties.maxConnections,data:data162};
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
if(data159.maxConnections !== undefined){
if(data159.url === undefined){
const err292 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/dependentRequired",keyword:"dependentRequired",params:{property: "maxConnections",
    missingProperty: "url",
    depsCount: 1,
    deps: "url"},message:"must have property url when property maxConnections is present",schema:schema0.properties.session.properties.store.dependentRequired,parentSchema:schema0.properties.session.properties.store,data:data159};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data159.path !== undefined){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(Object.keys(data159).length > 1){
const err293 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/dependentSchemas/path/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema0.properties.session.properties.store.dependentSchemas.path,data:data159};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
}
else {
const err294 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.session.properties.store.type,parentSchema:schema0.properties.session.properties.store,data:data159};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data158.maxTurns !== undefined){
let data163 = data158.maxTurns;
if(!((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163)))){
const err295 = {instancePath:instancePath+"/session/maxTurns",schemaPath:"#/properties/session/properties/maxTurns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxTurns.type,parentSchema:schema0.properties.session.properties.maxTurns,data:data163};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(typeof data163 == "number"){
if(data163 < 1 || isNaN(data163)){
const err296 = {instancePath:instancePath+"/session/maxTurns",schemaPath:"#/properties/session/properties/maxTurns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.maxTurns,data:data163};
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
if(data158.maxBytes !== undefined){
let data164 = data158.maxBytes;
if(!((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164)))){
const err297 = {instancePath:instancePath+"/session/maxBytes",schemaPath:"#/properties/session/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxBytes.type,parentSchema:schema0.properties.session.properties.maxBytes,data:data164};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(typeof data164 == "number"){
if(data164 < 1024 || isNaN(data164)){
const err298 = {instancePath:instancePath+"/session/maxBytes",schemaPath:"#/properties/session/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.session.properties.maxBytes,data:data164};
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
if(data158.idleMinutes !== undefined){
let data165 = data158.idleMinutes;
if(typeof data165 == "number"){
if(data165 <= 0 || isNaN(data165)){
const err299 = {instancePath:instancePath+"/session/idleMinutes",schemaPath:"#/properties/session/properties/idleMinutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.session.properties.idleMinutes,data:data165};
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
const err300 = {instancePath:instancePath+"/session/idleMinutes",schemaPath:"#/properties/session/properties/idleMinutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.session.properties.idleMinutes.type,parentSchema:schema0.properties.session.properties.idleMinutes,data:data165};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data158.maxAnswers !== undefined){
let data166 = data158.maxAnswers;
if(!((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166)))){
const err301 = {instancePath:instancePath+"/session/maxAnswers",schemaPath:"#/properties/session/properties/maxAnswers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxAnswers.type,parentSchema:schema0.properties.session.properties.maxAnswers,data:data166};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(typeof data166 == "number"){
if(data166 < 1 || isNaN(data166)){
const err302 = {instancePath:instancePath+"/session/maxAnswers",schemaPath:"#/properties/session/properties/maxAnswers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.session.properties.maxAnswers,data:data166};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
if(data158.maxAnswerBytes !== undefined){
let data167 = data158.maxAnswerBytes;
if(!((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167)))){
const err303 = {instancePath:instancePath+"/session/maxAnswerBytes",schemaPath:"#/properties/session/properties/maxAnswerBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.session.properties.maxAnswerBytes.type,parentSchema:schema0.properties.session.properties.maxAnswerBytes,data:data167};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(typeof data167 == "number"){
if(data167 < 1024 || isNaN(data167)){
const err304 = {instancePath:instancePath+"/session/maxAnswerBytes",schemaPath:"#/properties/session/properties/maxAnswerBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema0.properties.session.properties.maxAnswerBytes,data:data167};
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
if(data158.keyHeaders !== undefined){
let data168 = data158.keyHeaders;
if(Array.isArray(data168)){
const len16 = data168.length;
for(let i16=0; i16<len16; i16++){
let data169 = data168[i16];
if(typeof data169 === "string"){
if(!pattern4.test(data169)){
const err305 = {instancePath:instancePath+"/session/keyHeaders/" + i16,schemaPath:"#/properties/session/properties/keyHeaders/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema0.properties.session.properties.keyHeaders.items,data:data169};
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
const err306 = {instancePath:instancePath+"/session/keyHeaders/" + i16,schemaPath:"#/properties/session/properties/keyHeaders/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.session.properties.keyHeaders.items.type,parentSchema:schema0.properties.session.properties.keyHeaders.items,data:data169};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/session/keyHeaders",schemaPath:"#/properties/session/properties/keyHeaders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.session.properties.keyHeaders.type,parentSchema:schema0.properties.session.properties.keyHeaders,data:data168};
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
const err308 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.session.type,parentSchema:schema0.properties.session,data:data158};
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
const err309 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
});
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const configFile = validate0;
