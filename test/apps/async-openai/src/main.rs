use std::{env, error::Error};

use async_openai::{
    config::OpenAIConfig,
    types::chat::{
        ChatCompletionMessageToolCall, ChatCompletionMessageToolCalls, ChatCompletionRequestAssistantMessageArgs,
        ChatCompletionRequestToolMessageArgs, ChatCompletionRequestUserMessage, ChatCompletionTool,
        ChatCompletionTools, CreateChatCompletionRequest, CreateChatCompletionRequestArgs, FunctionObject,
        ResponseFormat, ResponseFormatJsonSchema,
    },
    Client,
};
use futures::StreamExt;
use serde_json::{json, Value};

type Answer = Result<String, Box<dyn Error>>;

#[derive(Default)]
struct Message {
    text: String,
    calls: Vec<ChatCompletionMessageToolCall>,
}

fn connect(key: &str) -> Client<OpenAIConfig> {
    let config = OpenAIConfig::new().with_api_base(env::var("APPS_URL").unwrap()).with_api_key(key);
    Client::with_config(config)
}

fn request(model: &str) -> CreateChatCompletionRequest {
    let hi = ChatCompletionRequestUserMessage::from("hi");
    CreateChatCompletionRequestArgs::default().model(model).messages([hi.into()]).build().unwrap()
}

struct App {
    client: Client<OpenAIConfig>,
}

impl App {
    async fn ask(&self, request: CreateChatCompletionRequest) -> Result<Message, Box<dyn Error>> {
        let response = self.client.chat().create(request).await?;
        let message = response.choices.into_iter().next().ok_or("no choice")?.message;
        let calls = message.tool_calls.unwrap_or_default().into_iter().filter_map(|call| match call {
            ChatCompletionMessageToolCalls::Function(call) => Some(call),
            ChatCompletionMessageToolCalls::Custom(_) => None,
        });
        Ok(Message { text: message.content.unwrap_or_default(), calls: calls.collect() })
    }

    /// The library leaves it to its user to put deltas together.
    async fn stream(&self, request: CreateChatCompletionRequest) -> Result<Message, Box<dyn Error>> {
        let mut stream = self.client.chat().create_stream(request).await?;
        let mut message = Message::default();
        while let Some(chunk) = stream.next().await {
            for choice in chunk?.choices {
                message.text += &choice.delta.content.unwrap_or_default();
                for part in choice.delta.tool_calls.unwrap_or_default() {
                    let index = part.index as usize;
                    if index == message.calls.len() {
                        message.calls.push(ChatCompletionMessageToolCall::default());
                    }
                    let call = &mut message.calls[index];
                    call.id += &part.id.unwrap_or_default();
                    let function = part.function.unwrap_or_default();
                    call.function.name += &function.name.unwrap_or_default();
                    call.function.arguments += &function.arguments.unwrap_or_default();
                }
            }
        }
        Ok(message)
    }

    async fn answer(&self, request: CreateChatCompletionRequest, streams: bool) -> Result<Message, Box<dyn Error>> {
        if streams {
            self.stream(request).await
        } else {
            self.ask(request).await
        }
    }

    async fn use_tools(&self, model: &str, streams: bool) -> Answer {
        let mut asked = request(model);
        asked.tools = Some(vec![ChatCompletionTools::Function(ChatCompletionTool {
            function: FunctionObject {
                name: "get_weather".into(),
                description: Some("The weather of a city.".into()),
                parameters: Some(
                    json!({"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}),
                ),
                strict: None,
            },
        })]);
        let message = self.answer(asked.clone(), streams).await?;
        let calls: Vec<_> = message.calls.iter().cloned().map(ChatCompletionMessageToolCalls::Function).collect();
        asked.messages.push(ChatCompletionRequestAssistantMessageArgs::default().tool_calls(calls).build()?.into());
        for call in message.calls {
            let arguments: Value = serde_json::from_str(&call.function.arguments)?;
            let result = format!("18 degrees in {}", arguments["city"].as_str().unwrap_or("?"));
            let answer = ChatCompletionRequestToolMessageArgs::default().tool_call_id(call.id).content(result).build()?;
            asked.messages.push(answer.into());
        }
        Ok(self.answer(asked, streams).await?.text)
    }

    async fn structured(&self) -> Answer {
        let mut asked = request("offline/echo");
        asked.response_format = Some(ResponseFormat::JsonSchema {
            json_schema: ResponseFormatJsonSchema {
                description: None,
                name: "forecast".into(),
                schema: json!({
                    "type": "object",
                    "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
                    "required": ["city", "days"],
                    "additionalProperties": false,
                }),
                strict: Some(true),
            },
        });
        Ok(self.ask(asked).await?.text)
    }

    async fn run(&self, row: &str) -> Answer {
        match row {
            "plain" => Ok(self.ask(request("offline/echo")).await?.text),
            "stream" => Ok(self.stream(request("offline/echo")).await?.text),
            "tools" => self.use_tools("offline/tools", false).await,
            "tools-stream" => self.use_tools("offline/tools", true).await,
            "structured" => self.structured().await,
            "error-401" => Ok(App { client: connect("wrong") }.ask(request("offline/echo")).await?.text),
            "error-404" => Ok(self.ask(request("no-such-model")).await?.text),
            "cut" => Ok(self.stream(request("offline/cut")).await?.text),
            "cut-tools" => self.use_tools("scripted/cut-call", true).await,
            error => Ok(self.ask(request(&format!("offline/{error}"))).await?.text),
        }
    }
}

#[tokio::main]
async fn main() {
    let manifest = include_str!("../Cargo.toml");
    let version = manifest.split("async-openai = { version = \"=").nth(1).and_then(|rest| rest.split('"').next());
    println!("{}", json!({"client": format!("async-openai {}", version.unwrap_or("?"))}));
    let app = App { client: connect(&env::var("APPS_KEY").unwrap()) };
    let rows = [
        "plain", "stream", "tools", "tools-stream", "structured", "error-401", "error-404", "error-400", "error-429",
        "error-500", "error-503", "cut", "cut-tools",
    ];
    for row in rows {
        let answer = app.run(row).await;
        let saw = answer.as_ref().map_or_else(ToString::to_string, Clone::clone);
        println!("{}", json!({"row": row, "ok": answer.is_ok(), "saw": saw}));
    }
}
