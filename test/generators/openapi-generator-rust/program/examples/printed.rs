use openapi::apis::{chat_api::create_chat_completion, configuration::Configuration};
use openapi::models::{user_message, ChatCompletionRequest, ChatMessage, UserContent, UserMessage};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The block of docs/clients.md stands here.
    Ok(())
}
