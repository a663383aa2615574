mod gateway {
    progenitor::generate_api!("openapi-3.0.json");
}

use reqwest::header::{HeaderMap, HeaderValue, AUTHORIZATION};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The block of docs/clients.md stands here.
    Ok(())
}
