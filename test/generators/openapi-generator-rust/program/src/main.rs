use openapi::apis::configuration::Configuration;
use openapi::apis::{chat_api, health_api, models_api, sessions_api, Error};
use openapi::models::{
    assistant_message, function_tool, json_schema_format, tool_message, user_message, AnswerFormat, AnswerSchema,
    AssistantMessage, ChatCompletion, ChatCompletionChunk, ChatCompletionRequest, ChatMessage, CompletionChoice,
    ErrorObject, ErrorResponse, ErrorType, FinishReason, FunctionDefinition, FunctionTool, JsonSchemaFormat,
    SessionTurnStatus, TextContent, Tool, ToolCall, ToolMessage, UserContent, UserMessage,
};
use serde_json::{from_str, json, Value};
use std::collections::HashMap;

type Row = Result<(), Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let me = configured(&arguments[1], Some(&arguments[2]));
    tell("models", models(&me).await);
    tell("completion", completion(&me).await);
    tell("tools", tools(&me).await);
    tell("logprobs", logprobs(&me).await);
    tell("structured", structured(&me).await);
    tell("stream", stream(&me).await);
    tell("error-400", error_400(&me).await);
    tell("error-401", error_401(&configured(&arguments[1], Some("wrong"))).await);
    tell("sessions", sessions(&me).await);
    tell("health", health(&configured(&arguments[1], None)).await);
}

fn tell(name: &str, row: Row) {
    match row {
        Ok(()) => println!("ok {name}"),
        Err(problem) => println!("FAIL {name} {}", problem.to_string().replace('\n', " ")),
    }
}

fn check(is_right: bool, seen: impl std::fmt::Debug) -> Row {
    is_right.then_some(()).ok_or_else(|| format!("saw {seen:?}").into())
}

fn configured(url: &str, token: Option<&str>) -> Configuration {
    Configuration { base_path: url.into(), bearer_access_token: token.map(Into::into), ..Default::default() }
}

fn hi() -> ChatMessage {
    ChatMessage::UserMessage(Box::new(UserMessage::new(user_message::Role::User, UserContent::String("hi".into()))))
}

fn request(model: &str) -> ChatCompletionRequest {
    ChatCompletionRequest::new(model.into(), vec![hi()])
}

/// The schema of an answer with a city.
fn schema() -> HashMap<String, Value> {
    let city = json!({ "city": { "type": "string" } });
    HashMap::from([
        ("type".into(), json!("object")),
        ("required".into(), json!(["city"])),
        ("properties".into(), city),
    ])
}

async fn answer(me: &Configuration, body: ChatCompletionRequest) -> Result<ChatCompletion, Error<chat_api::CreateChatCompletionError>> {
    chat_api::create_chat_completion(me, body, None, None, None, None, None).await
}

async fn ask(me: &Configuration, body: ChatCompletionRequest) -> Result<CompletionChoice, Box<dyn std::error::Error>> {
    Ok(answer(me, body).await?.choices.remove(0))
}

async fn models(me: &Configuration) -> Row {
    let list = models_api::list_models(me).await?;
    check(list.data.iter().any(|model| model.id == "offline/echo"), &list)?;
    let one = models_api::retrieve_model(me, "offline/echo").await?;
    check(one.owned_by == "offline", one)
}

async fn completion(me: &Configuration) -> Row {
    let ChatCompletion { choices, usage, .. } = answer(me, request("offline/echo")).await?;
    let text = choices[0].message.content.clone().unwrap_or_default();
    check(text.starts_with("You said: hi") && choices[0].finish_reason == FinishReason::Stop, text)?;
    check(usage.total_tokens == usage.prompt_tokens + usage.completion_tokens, usage)
}

async fn tools(me: &Configuration) -> Row {
    let function = FunctionDefinition { parameters: Some(Some(schema())), ..FunctionDefinition::new("get_weather".into()) };
    let tool = Tool::FunctionTool(Box::new(FunctionTool::new(function_tool::Type::Function, function)));
    let mut body = ChatCompletionRequest { tools: Some(Some(vec![tool])), ..request("offline/tools") };
    let calls = ask(me, body.clone()).await?.message.tool_calls.ok_or("no calls")?;
    let ToolCall::FunctionToolCall(call) = calls[0].clone() else { return Err("no function".into()) };
    check(from_str::<Value>(&call.function.arguments)?["city"].is_string(), &call)?;
    let said = AssistantMessage { tool_calls: Some(Some(calls)), ..AssistantMessage::new(assistant_message::Role::Assistant) };
    let content = Box::new(TextContent::String("18 degrees".into()));
    let result = ToolMessage { content: Some(Some(content)), ..ToolMessage::new(tool_message::Role::Tool, call.id) };
    body.messages.push(ChatMessage::AssistantMessage(Box::new(said)));
    body.messages.push(ChatMessage::ToolMessage(Box::new(result)));
    let text = ask(me, body).await?.message.content.unwrap_or_default();
    check(text.contains("18 degrees"), text)
}

async fn logprobs(me: &Configuration) -> Row {
    let body = ChatCompletionRequest { logprobs: Some(Some(true)), top_logprobs: Some(Some(2)), ..request("offline/echo") };
    let tokens = ask(me, body).await?.logprobs.and_then(|found| found.content).ok_or("no logprobs")?;
    check(tokens[0].logprob <= 0.0 && !tokens[0].top_logprobs.is_empty(), &tokens[0])?;
    let without = ask(me, request("offline/echo")).await?.logprobs;
    check(without.is_none(), without)
}

async fn structured(me: &Configuration) -> Row {
    let wanted = AnswerSchema { schema: Some(Some(schema())), ..AnswerSchema::new("city".into()) };
    let format = JsonSchemaFormat::new(json_schema_format::Type::JsonSchema, wanted);
    let format = Box::new(AnswerFormat::JsonSchemaFormat(Box::new(format)));
    let body = ChatCompletionRequest { response_format: Some(Some(format)), ..request("offline/echo") };
    let text = ask(me, body).await?.message.content.unwrap_or_default();
    check(from_str::<Value>(&text)?["city"].is_string(), text)
}

/// The operation reads JSON alone; its HTTP client and its types read a stream.
async fn stream(me: &Configuration) -> Row {
    let body = ChatCompletionRequest { stream: Some(Some(true)), ..request("offline/echo") };
    let url = format!("{}/v1/chat/completions", me.base_path);
    let post = me.client.post(url).bearer_auth(me.bearer_access_token.as_deref().unwrap_or_default()).json(&body);
    let all = post.send().await?.text().await?;
    let mut data: Vec<&str> = all.lines().filter_map(|line| line.strip_prefix("data: ")).collect();
    check(data.pop() == Some("[DONE]"), &all)?;
    let mut text = String::new();
    for one in data {
        let chunk: ChatCompletionChunk = from_str(one)?;
        text += chunk.choices[0].delta.content.clone().flatten().unwrap_or_default().as_str();
    }
    check(text.starts_with("You said: hi"), text)
}

/// The error's body by its generated type.
fn refused<T, E: std::fmt::Debug>(result: Result<T, Error<E>>, status: u16) -> Result<ErrorObject, Box<dyn std::error::Error>> {
    match result {
        Err(Error::ResponseError(response)) if response.status == status => {
            Ok(*from_str::<ErrorResponse>(&response.content)?.error)
        }
        Err(problem) => Err(format!("another error: {problem:?}").into()),
        Ok(_) => Err("no error".into()),
    }
}

async fn error_400(me: &Configuration) -> Row {
    let body = ChatCompletionRequest { temperature: Some(Some(3.0)), ..request("offline/echo") };
    let error = refused(answer(me, body).await, 400)?;
    let is_right = error.param.as_deref() == Some("temperature") && error.r#type == ErrorType::InvalidRequestError;
    check(is_right, error)
}

async fn error_401(stranger: &Configuration) -> Row {
    let error = refused(models_api::list_models(stranger).await, 401)?;
    check(error.code.as_deref() == Some("invalid_api_key"), error)
}

/// The client gives no headers of an answer: the key is the one that the request names.
async fn sessions(me: &Configuration) -> Row {
    chat_api::create_chat_completion(me, request("offline/echo"), None, Some("rust/client"), None, None, None).await?;
    let key = "agent:main:rust/client";
    let list = sessions_api::list_sessions(me, Some(100), None, None).await?;
    check(list.data.iter().any(|session| session.id == key), &list)?;
    let turn = sessions_api::get_session(me, key, None, None, None).await?.turns.remove(0);
    check(turn.status == SessionTurnStatus::Completed && turn.messages[0] == hi(), turn)?;
    let deleted = sessions_api::delete_session(me, key).await?;
    check(deleted.deleted, deleted)
}

async fn health(anonymous: &Configuration) -> Row {
    check(health_api::get_health(anonymous).await?.ok, "not alive")?;
    check(health_api::get_readiness(anonymous).await?.ready, "not ready")
}
