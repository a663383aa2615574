/** Written by 'make generate' from the documents in openapi/; do not edit. */
export const routes = {
  "openapi": "3.1.1",
  "info": {
    "title": "openclaw-gateway Chat Completions API",
    "version": "0.4.0"
  },
  "paths": {
    "/v1/chat/completions": {
      "get": {
        "operationId": "listChatCompletions",
        "x-openclaw-endpoint": "chatCompletions",
        "x-openclaw-scope": "read",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "model",
            "in": "query",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "metadata",
            "in": "query",
            "style": "deepObject",
            "explode": true,
            "schema": {
              "type": "object"
            }
          },
          {
            "name": "after",
            "in": "query",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer"
            }
          },
          {
            "name": "order",
            "in": "query",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {}
      },
      "post": {
        "operationId": "createChatCompletion",
        "x-openclaw-endpoint": "chatCompletions",
        "x-openclaw-scope": "write",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "x-openclaw-agent-id",
            "in": "header",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "x-openclaw-session-key",
            "in": "header",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "x-openclaw-model",
            "in": "header",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "idempotency-key",
            "in": "header",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "x-request-id",
            "in": "header",
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {}
          }
        },
        "responses": {}
      }
    },
    "/v1/chat/completions/{completion_id}": {
      "get": {
        "operationId": "getChatCompletion",
        "x-openclaw-endpoint": "chatCompletions",
        "x-openclaw-scope": "read",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "completion_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {}
      },
      "post": {
        "operationId": "updateChatCompletion",
        "x-openclaw-endpoint": "chatCompletions",
        "x-openclaw-scope": "write",
        "x-openclaw-counts": false,
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "completion_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {}
          }
        },
        "responses": {}
      },
      "delete": {
        "operationId": "deleteChatCompletion",
        "x-openclaw-endpoint": "chatCompletions",
        "x-openclaw-scope": "write",
        "x-openclaw-counts": false,
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "completion_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {}
      }
    },
    "/v1/chat/completions/{completion_id}/messages": {
      "get": {
        "operationId": "getChatCompletionMessages",
        "x-openclaw-endpoint": "chatCompletions",
        "x-openclaw-scope": "read",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "completion_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "after",
            "in": "query",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer"
            }
          },
          {
            "name": "order",
            "in": "query",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {}
      }
    },
    "/v1/models": {
      "get": {
        "operationId": "listModels",
        "x-openclaw-endpoint": "anyApi",
        "x-openclaw-scope": "read",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [],
        "responses": {}
      }
    },
    "/v1/models/{model}": {
      "get": {
        "operationId": "retrieveModel",
        "x-openclaw-endpoint": "anyApi",
        "x-openclaw-scope": "read",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "model",
            "in": "path",
            "required": true,
            "x-allow-slashes": true,
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {}
      }
    },
    "/v1/sessions": {
      "get": {
        "operationId": "listSessions",
        "x-openclaw-endpoint": "anyApi",
        "x-openclaw-scope": "read",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer"
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "agent",
            "in": "query",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {}
      }
    },
    "/v1/sessions/{session_key}": {
      "get": {
        "operationId": "getSession",
        "x-openclaw-endpoint": "anyApi",
        "x-openclaw-scope": "read",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "session_key",
            "in": "path",
            "required": true,
            "x-allow-slashes": true,
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer"
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "order",
            "in": "query",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {}
      },
      "delete": {
        "operationId": "deleteSession",
        "x-openclaw-endpoint": "anyApi",
        "x-openclaw-scope": "admin",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "session_key",
            "in": "path",
            "required": true,
            "x-allow-slashes": true,
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {}
      }
    },
    "/health": {
      "get": {
        "operationId": "getHealth",
        "security": [],
        "parameters": [],
        "responses": {}
      }
    },
    "/healthz": {
      "get": {
        "operationId": "getHealthz",
        "security": [],
        "parameters": [],
        "responses": {}
      }
    },
    "/ready": {
      "get": {
        "operationId": "getReadiness",
        "security": [],
        "parameters": [],
        "responses": {}
      }
    },
    "/readyz": {
      "get": {
        "operationId": "getReadyz",
        "security": [],
        "parameters": [],
        "responses": {}
      }
    },
    "/startup": {
      "get": {
        "operationId": "getStartup",
        "security": [],
        "parameters": [],
        "responses": {}
      }
    },
    "/startupz": {
      "get": {
        "operationId": "getStartupz",
        "security": [],
        "parameters": [],
        "responses": {}
      }
    },
    "/metrics": {
      "get": {
        "operationId": "getMetrics",
        "x-openclaw-endpoint": "metrics",
        "x-openclaw-scope": "admin",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [],
        "responses": {}
      }
    },
    "/openapi.yaml": {
      "get": {
        "operationId": "getContractYaml",
        "security": [],
        "parameters": [],
        "responses": {}
      }
    },
    "/openapi.json": {
      "get": {
        "operationId": "getContractJson",
        "security": [],
        "parameters": [],
        "responses": {}
      }
    },
    "/openapi-3.0.json": {
      "get": {
        "operationId": "getContractJson30",
        "security": [],
        "parameters": [],
        "responses": {}
      }
    },
    "/openapi/{file}": {
      "get": {
        "operationId": "getContractFile",
        "security": [],
        "parameters": [
          {
            "name": "file",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {}
      }
    },
    "/asyncapi.yaml": {
      "get": {
        "operationId": "getAsyncApiYaml",
        "security": [],
        "parameters": [],
        "responses": {}
      }
    },
    "/": {
      "get": {
        "operationId": "getRoot",
        "security": [],
        "parameters": [],
        "responses": {}
      }
    },
    "/ui/{file}": {
      "get": {
        "operationId": "getChatAsset",
        "x-openclaw-endpoint": "controlUi",
        "security": [],
        "parameters": [
          {
            "name": "file",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "v",
            "in": "query",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {}
      }
    },
    "/docs": {
      "get": {
        "operationId": "getDocs",
        "x-openclaw-endpoint": "docs",
        "security": [],
        "parameters": [],
        "responses": {}
      }
    },
    "/docs/{file}": {
      "get": {
        "operationId": "getDocsAsset",
        "x-openclaw-endpoint": "docs",
        "security": [],
        "parameters": [
          {
            "name": "file",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "v",
            "in": "query",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {}
      }
    },
    "/v1/responses": {
      "post": {
        "operationId": "createResponse",
        "x-openclaw-endpoint": "responses",
        "x-openclaw-scope": "write",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "x-openclaw-agent-id",
            "in": "header",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "x-openclaw-session-key",
            "in": "header",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "x-openclaw-model",
            "in": "header",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "idempotency-key",
            "in": "header",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "x-request-id",
            "in": "header",
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {}
          }
        },
        "responses": {}
      }
    },
    "/v1/responses/compact": {
      "post": {
        "operationId": "compactResponse",
        "x-openclaw-endpoint": "responses",
        "x-openclaw-scope": "write",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "x-openclaw-agent-id",
            "in": "header",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "x-openclaw-model",
            "in": "header",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "idempotency-key",
            "in": "header",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "x-request-id",
            "in": "header",
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {}
          }
        },
        "responses": {}
      }
    },
    "/v1/responses/{response_id}": {
      "get": {
        "operationId": "getResponse",
        "x-openclaw-endpoint": "responses",
        "x-openclaw-scope": "read",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "response_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "include",
            "in": "query",
            "schema": {
              "type": "array"
            }
          },
          {
            "name": "stream",
            "in": "query",
            "schema": {
              "type": "boolean"
            }
          }
        ],
        "responses": {}
      },
      "delete": {
        "operationId": "deleteResponse",
        "x-openclaw-endpoint": "responses",
        "x-openclaw-scope": "write",
        "x-openclaw-counts": false,
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "response_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {}
      }
    },
    "/v1/responses/{response_id}/cancel": {
      "post": {
        "operationId": "cancelResponse",
        "x-openclaw-endpoint": "responses",
        "x-openclaw-scope": "write",
        "x-openclaw-counts": false,
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "response_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {}
      }
    },
    "/v1/responses/{response_id}/input_items": {
      "get": {
        "operationId": "listInputItems",
        "x-openclaw-endpoint": "responses",
        "x-openclaw-scope": "read",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "response_id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "after",
            "in": "query",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer"
            }
          },
          {
            "name": "order",
            "in": "query",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "include",
            "in": "query",
            "schema": {
              "type": "array"
            }
          }
        ],
        "responses": {}
      }
    },
    "/v1/embeddings": {
      "post": {
        "operationId": "createEmbedding",
        "x-openclaw-endpoint": "embeddings",
        "x-openclaw-scope": "write",
        "security": [
          {
            "bearerAuth": []
          }
        ],
        "parameters": [
          {
            "name": "x-openclaw-agent-id",
            "in": "header",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "x-openclaw-model",
            "in": "header",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "x-request-id",
            "in": "header",
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {}
          }
        },
        "responses": {}
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearerAuth": {
        "type": "http",
        "scheme": "bearer",
        "description": "The gateway's own token (`gateway.auth.mode: \"token\"`) or password (`\"password\"`), as any OpenAI client sends its API key. It is never a key\nof a model's provider: those stay in the gateway's configuration. Or an API key of `gateway.auth.keys`: it sees and touches its own sessions\nand kept answers alone, has the agents and models that it was given, and needs the scope (`x-openclaw-scope`) of an operation. With `gateway.auth.mode: \"none\"`, which only a loopback gateway allows,\nany value passes, and none.\n"
      }
    }
  }
};
