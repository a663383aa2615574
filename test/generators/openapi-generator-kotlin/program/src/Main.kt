import kotlin.system.exitProcess
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonArray
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonObject
import okhttp3.MediaType.Companion.toMediaType
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import org.openapitools.client.apis.*
import org.openapitools.client.infrastructure.*
import org.openapitools.client.models.*

lateinit var url: String
lateinit var token: String
val json get() = Serializer.kotlinxSerializationJson
val chat by lazy { ChatApi(url) }

val schema: Map<String, JsonElement> =
    mapOf(
        "type" to JsonPrimitive("object"),
        "required" to buildJsonArray { add(JsonPrimitive("city")) },
        "properties" to buildJsonObject { put("city", buildJsonObject { put("type", JsonPrimitive("string")) }) },
    )

fun main(args: Array<String>) {
    url = args[0]
    token = args[1]
    ApiClient.accessToken = token
    go("models", ::models)
    go("completion", ::completion)
    go("tools", ::tools)
    go("logprobs", ::logprobs)
    go("structured", ::structured)
    go("stream", ::stream)
    go("error-400", ::error400)
    go("error-401", ::error401)
    go("sessions", ::sessions)
    go("health", ::health)
    // The threads of its HTTP client would keep the program alive for minutes.
    exitProcess(0)
}

/** Goes through one row, and prints a line for it. */
fun go(name: String, row: () -> Unit) {
    val problem = runCatching(row).exceptionOrNull()
    println(if (problem == null) "ok $name" else "FAIL $name ${problem.toString().replace(Regex("\\s+"), " ")}")
}

val hi = ChatMessage.UserWrapper(UserMessage(UserMessage.Role.user, UserContent.StringValue("hi")))

fun request(model: String = "offline/echo") = ChatCompletionRequest(model = model, messages = listOf(hi))

fun ask(request: ChatCompletionRequest) = chat.createChatCompletion(request).choices[0]

fun models() {
    val api = ModelsApi(url)
    check(api.listModels().data.any { it.id == "offline/echo" })
    check(api.retrieveModel("offline/echo").ownedBy == "offline")
}

fun completion() {
    val answer = chat.createChatCompletion(request())
    val choice = answer.choices[0]
    check(choice.message.content!!.startsWith("You said: hi") && choice.finishReason == FinishReason.stop)
    check(answer.usage.totalTokens == answer.usage.promptTokens + answer.usage.completionTokens)
}

fun tools() {
    val tool = FunctionTool(FunctionTool.Type.function, FunctionDefinition("get_weather", parameters = schema))
    val asked = request("offline/tools").copy(tools = listOf(Tool.FunctionWrapper(tool)))
    val calls = ask(asked).message.toolCalls!!
    val call = (calls[0] as ToolCall.FunctionWrapper).value
    check("city" in json.parseToJsonElement(call.function.arguments).jsonObject)
    val said = AssistantMessage(AssistantMessage.Role.assistant, toolCalls = calls)
    val result = ToolMessage(ToolMessage.Role.tool, call.id, TextContent.StringValue("18 degrees"))
    val more = listOf(ChatMessage.AssistantWrapper(said), ChatMessage.ToolWrapper(result))
    check("18 degrees" in ask(asked.copy(messages = asked.messages + more)).message.content!!)
}

fun logprobs() {
    val first = ask(request().copy(logprobs = true, topLogprobs = 2)).logprobs!!.content!![0]
    check(first.logprob <= 0 && first.topLogprobs.isNotEmpty())
    check(ask(request()).logprobs == null)
}

fun structured() {
    val format = JsonSchemaFormat(JsonSchemaFormat.Type.json_schema, AnswerSchema("city", schema = schema))
    val text = ask(request().copy(responseFormat = AnswerFormat.JsonSchemaWrapper(format))).message.content!!
    check("city" in json.parseToJsonElement(text).jsonObject)
}

/** The operation reads JSON alone; its HTTP client, its serializer and its types read a stream. */
fun stream() {
    val body = json.encodeToString(request().copy(stream = true)).toRequestBody("application/json".toMediaType())
    val call = Request.Builder().url("$url/v1/chat/completions").header("authorization", "Bearer $token").post(body)
    val lines = ApiClient.defaultClient.newCall(call.build()).execute().use { it.body.charStream().readLines() }
    val data = lines.filter { it.startsWith("data: ") }.map { it.removePrefix("data: ") }
    check(data.last() == "[DONE]")
    val chunks = data.dropLast(1).map { json.decodeFromString<ChatCompletionChunk>(it) }
    val text = chunks.joinToString("") { it.choices[0].delta.content.orEmpty() }
    check(text.startsWith("You said: hi")) { text }
}

/** The error's body is a text; the generated type reads it. */
fun refused(status: Int, call: () -> Unit): ErrorObject {
    val exception = runCatching(call).exceptionOrNull()
    check(exception is ClientException && exception.statusCode == status) { "$exception" }
    return json.decodeFromString<ErrorResponse>((exception.response as ClientError<*>).body as String).error
}

fun error400() {
    val error = refused(400) { ask(request().copy(temperature = 3.0)) }
    check(error.param == "temperature" && error.type == ErrorType.invalid_request_error) { "$error" }
}

fun error401() {
    val stranger = ModelsApi(url)
    stranger.accessTokenProvider = { "wrong" }
    check(refused(401) { stranger.listModels() }.code == "invalid_api_key")
}

fun sessions() {
    val answer = chat.createChatCompletionWithHttpInfo(request(), null, "kotlin/okhttp", null, null, null)
    val key = answer.headers.getValue("x-openclaw-session-key")[0]
    val api = SessionsApi(url)
    check(api.listSessions(limit = 100).data.any { it.id == key })
    val turn = api.getSession(key).turns[0]
    check(turn.status == SessionTurnStatus.completed && turn.messages[0] == hi) { "$turn" }
    check(api.deleteSession(key).deleted)
}

fun health() {
    val api = HealthApi(url)
    api.accessTokenProvider = { null }
    check(api.getHealth().ok && api.getReadiness().ready)
}
