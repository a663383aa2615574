mod gateway {
    progenitor::generate_api!("openapi-3.0.json");
}

use std::env;

use gateway::{types::*, Client, Error};
use progenitor_client::ClientInfo;
use reqwest::header::{HeaderMap, HeaderValue, AUTHORIZATION};
use serde_json::{json, Value};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn connect(token: &str) -> Client {
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, HeaderValue::from_str(&format!("Bearer {token}")).unwrap());
    let http = reqwest::Client::builder().default_headers(headers).build().unwrap();
    Client::new_with_client(&env::args().nth(1).unwrap(), http)
}

/// An error that says what was seen, unless the condition holds.
fn check(holds: bool, saw: impl std::fmt::Debug) -> Outcome {
    if holds { Ok(()) } else { Err(format!("saw {saw:?}").into()) }
}

fn hi() -> ChatMessage {
    UserMessage { role: UserMessageRole::User, content: UserContent::String("hi".into()), name: None }.into()
}

/// A request has very many fields, all of which a struct must name: JSON is shorter, and is checked as it is read.
fn request(more: Value) -> ChatCompletionRequest {
    let mut body = json!({ "model": "offline/echo", "messages": [hi()] });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    serde_json::from_value(body).unwrap()
}

fn schema() -> Value {
    json!({ "type": "object", "required": ["city"], "properties": { "city": { "type": "string" } } })
}

struct App {
    client: Client,
}

impl App {
    async fn ask(&self, body: &ChatCompletionRequest) -> Result<(CompletionChoice, Usage), Box<dyn std::error::Error>> {
        let mut answer = self.client.create_chat_completion(None, None, None, None, None, body).await?.into_inner();
        Ok((answer.choices.remove(0), answer.usage))
    }

    async fn models(&self) -> Outcome {
        let list = self.client.list_models().await?.into_inner();
        check(list.data.iter().any(|model| *model.id == "offline/echo"), &list)?;
        let model = "offline/echo".parse::<RetrieveModelModel>()?;
        let one = self.client.retrieve_model(&model).await?.into_inner();
        check(one.owned_by == "offline", one)
    }

    async fn completion(&self) -> Outcome {
        let (choice, usage) = self.ask(&request(json!({}))).await?;
        check(choice.message.content.unwrap_or_default().starts_with("You said: hi"), ())?;
        check(usage.total_tokens == usage.prompt_tokens + usage.completion_tokens, usage)
    }

    async fn tools(&self) -> Outcome {
        let tool = json!({ "type": "function", "function": { "name": "get_weather", "parameters": schema() } });
        let mut asked = request(json!({ "model": "offline/tools", "tools": [tool] }));
        let (choice, _) = self.ask(&asked).await?;
        let Some(ToolCall::FunctionToolCall(call)) = choice.message.tool_calls.first().cloned() else {
            return check(false, choice);
        };
        check(call.function.arguments.contains("city"), &call)?;
        let assistant = json!({ "role": "assistant", "tool_calls": choice.message.tool_calls });
        let result = json!({ "role": "tool", "tool_call_id": call.id, "content": "18 degrees" });
        asked.messages.push(ChatMessage::AssistantMessage(serde_json::from_value(assistant)?));
        asked.messages.push(ChatMessage::ToolMessage(serde_json::from_value(result)?));
        let text = self.ask(&asked).await?.0.message.content.unwrap_or_default();
        check(text.contains("18 degrees"), text)
    }

    async fn logprobs(&self) -> Outcome {
        let (choice, _) = self.ask(&request(json!({ "logprobs": true, "top_logprobs": 2 }))).await?;
        let found = choice.logprobs.and_then(|all| all.content).unwrap_or_default();
        check(found.first().is_some_and(|one| one.logprob <= 0.0 && !one.top_logprobs.is_empty()), &found)?;
        let (without, _) = self.ask(&request(json!({}))).await?;
        check(without.logprobs.is_none(), without)
    }

    async fn structured(&self) -> Outcome {
        let format = json!({ "type": "json_schema", "json_schema": { "name": "city", "schema": schema() } });
        let (choice, _) = self.ask(&request(json!({ "response_format": format }))).await?;
        let value: Value = serde_json::from_str(&choice.message.content.unwrap_or_default())?;
        check(value["city"].is_string(), value)
    }

    /// The operation reads JSON alone; the client's own reqwest and the types read a stream.
    async fn stream(&self) -> Outcome {
        let url = format!("{}/v1/chat/completions", self.client.baseurl());
        let body = request(json!({ "stream": true }));
        let answer = self.client.client().post(url).json(&body).send().await?.text().await?;
        let data: Vec<_> = answer.lines().filter_map(|line| line.strip_prefix("data: ")).collect();
        let Some((&"[DONE]", events)) = data.split_last() else {
            return check(false, data);
        };
        let mut text = String::new();
        for event in events {
            let chunk: ChatCompletionChunk = serde_json::from_str(event)?;
            text += &chunk.choices[0].delta.content.clone().unwrap_or_default();
        }
        check(text.starts_with("You said: hi"), text)
    }

    async fn error_400(&self) -> Outcome {
        let body = request(json!({ "temperature": 3 }));
        match self.client.create_chat_completion(None, None, None, None, None, &body).await {
            Err(Error::ErrorResponse(answer)) => {
                let error = &answer.error;
                let is_so = error.param.as_deref() == Some("temperature") && error.type_ == ErrorType::InvalidRequestError;
                check(answer.status() == 400 && is_so, answer)
            }
            other => check(false, other),
        }
    }

    async fn error_401(&self) -> Outcome {
        match connect("wrong").list_models().await {
            Err(Error::ErrorResponse(answer)) => {
                let is_so = answer.error.code.as_deref() == Some("invalid_api_key");
                check(answer.status() == 401 && is_so, answer)
            }
            other => check(false, other),
        }
    }

    async fn sessions(&self) -> Outcome {
        let name = "progenitor".parse::<CreateChatCompletionXOpenclawSessionKey>()?;
        let body = request(json!({}));
        let answer = self.client.create_chat_completion(None, None, None, Some(&name), None, &body).await?;
        let key = answer.headers()["x-openclaw-session-key"].to_str()?.to_owned();
        let list = self.client.list_sessions(None, None, Some(100.try_into()?)).await?.into_inner();
        check(list.data.iter().any(|session| *session.id == key), &list)?;
        let read = self.client.get_session(&key.parse::<GetSessionSessionKey>()?, None, None, None).await?.into_inner();
        check(read.turns[0].status == SessionTurnStatus::Completed, read)?;
        let deleted = self.client.delete_session(&key.parse::<DeleteSessionSessionKey>()?).await?.into_inner();
        check(deleted.deleted, deleted)
    }

    async fn health(&self) -> Outcome {
        let alive = self.client.get_health().await?.into_inner();
        let ready = self.client.get_readiness().await?.into_inner();
        check(alive.ok && ready.ready, (alive, ready))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let app = App { client: connect(&env::args().nth(2).unwrap()) };
    let rows = [
        ("models", app.models().await),
        ("completion", app.completion().await),
        ("tools", app.tools().await),
        ("logprobs", app.logprobs().await),
        ("structured", app.structured().await),
        ("stream", app.stream().await),
        ("error-400", app.error_400().await),
        ("error-401", app.error_401().await),
        ("sessions", app.sessions().await),
        ("health", app.health().await),
    ];
    for (row, outcome) in rows {
        match outcome {
            Ok(()) => println!("ok {row}"),
            Err(error) => println!("FAIL {row} {}", error.to_string().replace('\n', " ")),
        }
    }
}
