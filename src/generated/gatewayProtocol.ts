/** Written by 'make generate' from @openclaw/gateway-protocol; do not edit. */
export const schemas = {
  "RequestFrame": {
    "type": "object",
    "required": [
      "type",
      "id",
      "method"
    ],
    "properties": {
      "type": {
        "type": "string",
        "const": "req"
      },
      "id": {
        "type": "string",
        "minLength": 1
      },
      "method": {
        "type": "string",
        "minLength": 1
      },
      "params": {},
      "traceparent": {
        "type": "string",
        "maxLength": 128
      }
    },
    "additionalProperties": false
  },
  "ConnectParams": {
    "type": "object",
    "required": [
      "minProtocol",
      "maxProtocol",
      "client"
    ],
    "properties": {
      "minProtocol": {
        "type": "integer",
        "minimum": 1
      },
      "maxProtocol": {
        "type": "integer",
        "minimum": 1
      },
      "client": {
        "type": "object",
        "required": [
          "id",
          "version",
          "platform",
          "mode"
        ],
        "properties": {
          "id": {
            "enum": [
              "webchat-ui",
              "openclaw-control-ui",
              "openclaw-browser-copilot",
              "openclaw-tui",
              "webchat",
              "cli",
              "gateway-client",
              "openclaw-macos",
              "openclaw-linux",
              "openclaw-ios",
              "openclaw-watchos",
              "openclaw-android",
              "node-host",
              "openclaw-worker",
              "test",
              "fingerprint",
              "openclaw-probe"
            ]
          },
          "displayName": {
            "type": "string",
            "minLength": 1
          },
          "version": {
            "type": "string",
            "minLength": 1
          },
          "buildId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 96
          },
          "platform": {
            "type": "string",
            "minLength": 1
          },
          "deviceFamily": {
            "type": "string",
            "minLength": 1
          },
          "modelIdentifier": {
            "type": "string",
            "minLength": 1
          },
          "timeZone": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "mode": {
            "enum": [
              "webchat",
              "cli",
              "ui",
              "backend",
              "node",
              "worker",
              "probe",
              "test"
            ]
          },
          "instanceId": {
            "type": "string",
            "minLength": 1
          }
        },
        "additionalProperties": false
      },
      "caps": {
        "type": "array",
        "items": {
          "type": "string",
          "minLength": 1
        },
        "default": []
      },
      "commands": {
        "type": "array",
        "items": {
          "type": "string",
          "minLength": 1
        }
      },
      "computerUse": {},
      "workerRuns": {
        "type": "object",
        "required": [
          "bundleHash",
          "openclawVersion",
          "protocolFeatures"
        ],
        "properties": {
          "bundleHash": {
            "type": "string",
            "minLength": 64,
            "maxLength": 64,
            "pattern": "^[a-f0-9]{64}$"
          },
          "openclawVersion": {
            "type": "string",
            "minLength": 1,
            "maxLength": 128
          },
          "protocolFeatures": {
            "type": "array",
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 128
            },
            "maxItems": 64,
            "uniqueItems": true
          },
          "bundlePrewarm": {
            "type": "integer",
            "minimum": 1,
            "maximum": 9007199254740991
          }
        },
        "additionalProperties": false,
        "x-openclaw-since": "2026.7"
      },
      "permissions": {
        "type": "object",
        "patternProperties": {
          "^.*$": {
            "type": "boolean"
          }
        }
      },
      "pathEnv": {
        "type": "string"
      },
      "role": {
        "type": "string",
        "minLength": 1
      },
      "scopes": {
        "type": "array",
        "items": {
          "type": "string",
          "minLength": 1
        }
      },
      "device": {
        "type": "object",
        "required": [
          "id",
          "publicKey",
          "signature",
          "signedAt",
          "nonce"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1
          },
          "publicKey": {
            "type": "string",
            "minLength": 1
          },
          "signature": {
            "type": "string",
            "minLength": 1
          },
          "signedAt": {
            "type": "integer",
            "minimum": 0
          },
          "nonce": {
            "type": "string",
            "minLength": 1
          }
        },
        "additionalProperties": false
      },
      "auth": {
        "type": "object",
        "properties": {
          "token": {
            "type": "string"
          },
          "bootstrapToken": {
            "type": "string"
          },
          "deviceToken": {
            "type": "string"
          },
          "password": {
            "type": "string"
          },
          "approvalRuntimeToken": {
            "type": "string"
          },
          "agentRuntimeIdentityToken": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "locale": {
        "type": "string"
      },
      "userAgent": {
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "AgentParams": {
    "type": "object",
    "required": [
      "message",
      "idempotencyKey"
    ],
    "properties": {
      "message": {
        "type": "string",
        "minLength": 1
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      },
      "provider": {
        "type": "string"
      },
      "model": {
        "type": "string"
      },
      "to": {
        "type": "string"
      },
      "replyTo": {
        "type": "string"
      },
      "sessionId": {
        "type": "string"
      },
      "sessionKey": {
        "type": "string"
      },
      "expectedExistingSessionId": {
        "type": "string",
        "minLength": 1
      },
      "thinking": {
        "type": "string"
      },
      "deliver": {
        "type": "boolean"
      },
      "attachments": {
        "type": "array",
        "items": {}
      },
      "channel": {
        "type": "string"
      },
      "replyChannel": {
        "type": "string"
      },
      "accountId": {
        "type": "string"
      },
      "replyAccountId": {
        "type": "string"
      },
      "threadId": {
        "type": "string"
      },
      "groupId": {
        "type": "string"
      },
      "groupChannel": {
        "type": "string"
      },
      "groupSpace": {
        "type": "string"
      },
      "timeout": {
        "type": "integer",
        "minimum": 0
      },
      "bestEffortDeliver": {
        "type": "boolean"
      },
      "lane": {
        "type": "string"
      },
      "cwd": {
        "type": "string",
        "minLength": 1
      },
      "cleanupBundleMcpOnRunEnd": {
        "type": "boolean"
      },
      "modelRun": {
        "type": "boolean"
      },
      "promptMode": {
        "anyOf": [
          {
            "type": "string",
            "const": "full"
          },
          {
            "type": "string",
            "const": "minimal"
          },
          {
            "type": "string",
            "const": "none"
          }
        ]
      },
      "extraSystemPrompt": {
        "type": "string"
      },
      "bootstrapContextMode": {
        "anyOf": [
          {
            "type": "string",
            "const": "full"
          },
          {
            "type": "string",
            "const": "lightweight"
          }
        ]
      },
      "bootstrapContextRunKind": {
        "anyOf": [
          {
            "type": "string",
            "const": "default"
          },
          {
            "type": "string",
            "const": "heartbeat"
          },
          {
            "type": "string",
            "const": "cron"
          }
        ]
      },
      "acpTurnSource": {
        "type": "string",
        "const": "manual_spawn"
      },
      "internalRuntimeHandoffId": {
        "type": "string",
        "minLength": 1
      },
      "internalExecutionIdentityRetry": {
        "type": "boolean"
      },
      "internalExecutionIdentityRecoveryAttempt": {
        "type": "integer",
        "minimum": 1
      },
      "execApprovalFollowupExpectedSessionId": {
        "type": "string",
        "minLength": 1
      },
      "internalEvents": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "type",
            "source",
            "childSessionKey",
            "announceType",
            "taskLabel",
            "status",
            "statusLabel",
            "result",
            "replyInstruction"
          ],
          "properties": {
            "type": {
              "type": "string",
              "const": "task_completion"
            },
            "source": {
              "type": "string",
              "enum": [
                "subagent",
                "cron",
                "image_generation",
                "video_generation",
                "music_generation"
              ]
            },
            "childSessionKey": {
              "type": "string"
            },
            "childSessionId": {
              "type": "string"
            },
            "announceType": {
              "type": "string"
            },
            "taskLabel": {
              "type": "string"
            },
            "status": {
              "type": "string",
              "enum": [
                "ok",
                "timeout",
                "error",
                "unknown"
              ]
            },
            "statusLabel": {
              "type": "string"
            },
            "result": {
              "type": "string"
            },
            "modelRouteChange": {
              "type": "string"
            },
            "attachments": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "type": {
                    "type": "string",
                    "enum": [
                      "image",
                      "audio",
                      "video",
                      "file"
                    ]
                  },
                  "path": {
                    "type": "string"
                  },
                  "url": {
                    "type": "string"
                  },
                  "mediaUrl": {
                    "type": "string"
                  },
                  "filePath": {
                    "type": "string"
                  },
                  "mimeType": {
                    "type": "string"
                  },
                  "name": {
                    "type": "string"
                  },
                  "sizeBytes": {
                    "type": "number"
                  },
                  "durationMs": {
                    "type": "number"
                  },
                  "width": {
                    "type": "number"
                  },
                  "height": {
                    "type": "number"
                  }
                },
                "additionalProperties": false
              }
            },
            "mediaUrls": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "statsLine": {
              "type": "string"
            },
            "replyInstruction": {
              "type": "string"
            }
          },
          "additionalProperties": false
        }
      },
      "inputProvenance": {
        "type": "object",
        "required": [
          "kind"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "external_user",
              "inter_session",
              "internal_system"
            ]
          },
          "originSessionId": {
            "type": "string"
          },
          "sourceSessionKey": {
            "type": "string"
          },
          "sourceChannel": {
            "type": "string"
          },
          "sourceTool": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "suppressPromptPersistence": {
        "type": "boolean"
      },
      "sessionEffects": {
        "anyOf": [
          {
            "type": "string",
            "const": "visible"
          },
          {
            "type": "string",
            "const": "internal"
          }
        ]
      },
      "sourceReplyDeliveryMode": {
        "anyOf": [
          {
            "type": "string",
            "const": "automatic"
          },
          {
            "type": "string",
            "const": "message_tool_only"
          }
        ]
      },
      "disableMessageTool": {
        "type": "boolean"
      },
      "swarmCollector": {
        "type": "boolean"
      },
      "swarmOutputSchema": {
        "type": "object",
        "patternProperties": {
          "^.*$": {}
        }
      },
      "forceRestartSafeTools": {
        "type": "boolean"
      },
      "forceCodeModeTools": {
        "type": "boolean"
      },
      "voiceWakeTrigger": {
        "type": "string"
      },
      "idempotencyKey": {
        "type": "string",
        "minLength": 1
      },
      "label": {
        "type": "string",
        "minLength": 1,
        "maxLength": 512
      }
    },
    "additionalProperties": false
  },
  "AgentWaitParams": {
    "type": "object",
    "required": [
      "runId"
    ],
    "properties": {
      "runId": {
        "type": "string",
        "minLength": 1
      },
      "timeoutMs": {
        "type": "integer",
        "minimum": 0
      }
    },
    "additionalProperties": false
  },
  "AgentsListParams": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "ChannelsStatusParams": {
    "type": "object",
    "properties": {
      "probe": {
        "type": "boolean"
      },
      "timeoutMs": {
        "type": "integer",
        "minimum": 0
      },
      "channel": {
        "type": "string",
        "minLength": 1
      }
    },
    "additionalProperties": false
  },
  "ChatAbortParams": {
    "type": "object",
    "required": [
      "sessionKey"
    ],
    "properties": {
      "sessionKey": {
        "type": "string",
        "minLength": 1
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      },
      "runId": {
        "type": "string",
        "minLength": 1
      },
      "preserveSideRuns": {
        "type": "boolean"
      }
    },
    "additionalProperties": false
  },
  "ChatHistoryParams": {
    "type": "object",
    "required": [
      "sessionKey"
    ],
    "properties": {
      "sessionKey": {
        "type": "string",
        "minLength": 1
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      },
      "cursor": {
        "type": "string"
      },
      "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000
      },
      "offset": {
        "type": "integer",
        "minimum": 0
      },
      "pendingBefore": {
        "type": "integer",
        "minimum": 1
      },
      "inputRunIds": {
        "type": "array",
        "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "minItems": 1,
        "maxItems": 50,
        "uniqueItems": true
      },
      "messageId": {
        "type": "string",
        "minLength": 1
      },
      "sessionId": {
        "type": "string",
        "minLength": 1
      },
      "maxChars": {
        "type": "integer",
        "minimum": 1,
        "maximum": 500000
      }
    },
    "additionalProperties": false
  },
  "ChatSendParams": {
    "type": "object",
    "required": [
      "sessionKey",
      "message",
      "idempotencyKey"
    ],
    "properties": {
      "sessionKey": {
        "type": "string",
        "minLength": 1,
        "maxLength": 512
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      },
      "sessionId": {
        "type": "string",
        "minLength": 1
      },
      "message": {
        "type": "string"
      },
      "intent": {
        "type": "object",
        "required": [
          "kind",
          "version",
          "issuedAtMs"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "const": "session-goal-start"
          },
          "version": {
            "type": "number",
            "const": 1
          },
          "issuedAtMs": {
            "type": "integer",
            "minimum": 0
          }
        },
        "additionalProperties": false
      },
      "thinking": {
        "type": "string"
      },
      "fastMode": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "type": "string",
            "const": "auto"
          }
        ]
      },
      "fastAutoOnSeconds": {
        "type": "integer",
        "minimum": 1
      },
      "queueMode": {
        "type": "string",
        "enum": [
          "steer",
          "followup",
          "collect",
          "interrupt"
        ]
      },
      "deliver": {
        "type": "boolean"
      },
      "originatingChannel": {
        "type": "string"
      },
      "originatingTo": {
        "type": "string"
      },
      "originatingAccountId": {
        "type": "string"
      },
      "originatingThreadId": {
        "type": "string"
      },
      "replyToId": {
        "type": "string",
        "minLength": 1
      },
      "attachments": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "type": {
              "type": "string"
            },
            "mimeType": {
              "type": "string"
            },
            "fileName": {
              "type": "string"
            },
            "content": {},
            "sizeBytes": {
              "type": "number"
            },
            "durationMs": {
              "type": "number"
            },
            "width": {
              "type": "number"
            },
            "height": {
              "type": "number"
            }
          },
          "additionalProperties": true
        }
      },
      "toolBindings": {
        "type": "object",
        "patternProperties": {
          "^.*$": {}
        },
        "maxProperties": 16
      },
      "timeoutMs": {
        "type": "integer",
        "minimum": 0
      },
      "systemInputProvenance": {
        "type": "object",
        "required": [
          "kind"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "external_user",
              "inter_session",
              "internal_system"
            ]
          },
          "originSessionId": {
            "type": "string"
          },
          "sourceSessionKey": {
            "type": "string"
          },
          "sourceChannel": {
            "type": "string"
          },
          "sourceTool": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "systemProvenanceReceipt": {
        "type": "string"
      },
      "suppressCommandInterpretation": {
        "type": "boolean"
      },
      "expectedLeafEntryId": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "expectedSessionRoutingContract": {
        "type": "string",
        "minLength": 1
      },
      "expectedPermissionMode": {
        "anyOf": [
          {
            "anyOf": [
              {
                "type": "string",
                "const": "read-only"
              },
              {
                "type": "string",
                "const": "guarded"
              },
              {
                "type": "string",
                "const": "workspace"
              },
              {
                "type": "string",
                "const": "full"
              }
            ]
          },
          {
            "type": "null"
          }
        ]
      },
      "expectedToolOverrides": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "mcpServers": {
                "type": "object",
                "patternProperties": {
                  "^.*$": {
                    "type": "boolean"
                  }
                }
              },
              "mcpToolsDeny": {
                "type": "object",
                "patternProperties": {
                  "^.*$": {
                    "type": "array",
                    "items": {
                      "type": "string",
                      "minLength": 1
                    }
                  }
                }
              },
              "skills": {
                "type": "object",
                "patternProperties": {
                  "^.*$": {
                    "type": "boolean"
                  }
                }
              },
              "webSearch": {
                "type": "boolean"
              }
            },
            "additionalProperties": false
          },
          {
            "type": "null"
          }
        ]
      },
      "idempotencyKey": {
        "type": "string",
        "minLength": 1
      }
    },
    "additionalProperties": false
  },
  "CommandsListParams": {
    "type": "object",
    "properties": {
      "sessionKey": {
        "type": "string",
        "minLength": 1
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      },
      "provider": {
        "type": "string",
        "minLength": 1
      },
      "scope": {
        "anyOf": [
          {
            "type": "string",
            "const": "text"
          },
          {
            "type": "string",
            "const": "native"
          },
          {
            "type": "string",
            "const": "both"
          }
        ]
      },
      "includeArgs": {
        "type": "boolean"
      }
    },
    "additionalProperties": false
  },
  "ConfigGetParams": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "CronListParams": {
    "type": "object",
    "properties": {
      "includeDisabled": {
        "type": "boolean"
      },
      "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 200
      },
      "offset": {
        "type": "integer",
        "minimum": 0
      },
      "query": {
        "type": "string"
      },
      "enabled": {
        "anyOf": [
          {
            "type": "string",
            "const": "all"
          },
          {
            "type": "string",
            "const": "enabled"
          },
          {
            "type": "string",
            "const": "disabled"
          }
        ]
      },
      "scheduleKind": {
        "anyOf": [
          {
            "type": "string",
            "const": "all"
          },
          {
            "type": "string",
            "const": "at"
          },
          {
            "type": "string",
            "const": "every"
          },
          {
            "type": "string",
            "const": "cron"
          },
          {
            "type": "string",
            "const": "on-exit"
          },
          {
            "type": "string",
            "const": "stream"
          }
        ]
      },
      "lastRunStatus": {
        "anyOf": [
          {
            "type": "string",
            "const": "all"
          },
          {
            "type": "string",
            "const": "ok"
          },
          {
            "type": "string",
            "const": "error"
          },
          {
            "type": "string",
            "const": "skipped"
          },
          {
            "type": "string",
            "const": "unknown"
          }
        ]
      },
      "trigger": {
        "anyOf": [
          {
            "type": "string",
            "const": "all"
          },
          {
            "type": "string",
            "const": "conditional"
          },
          {
            "type": "string",
            "const": "unconditional"
          }
        ]
      },
      "sortBy": {
        "anyOf": [
          {
            "type": "string",
            "const": "nextRunAtMs"
          },
          {
            "type": "string",
            "const": "updatedAtMs"
          },
          {
            "type": "string",
            "const": "name"
          }
        ]
      },
      "sortDir": {
        "anyOf": [
          {
            "type": "string",
            "const": "asc"
          },
          {
            "type": "string",
            "const": "desc"
          }
        ]
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      },
      "compact": {
        "type": "boolean"
      },
      "includeDeliveryPreviews": {
        "type": "boolean"
      }
    },
    "additionalProperties": false
  },
  "DevicePairListParams": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "LogsTailParams": {
    "type": "object",
    "properties": {
      "cursor": {
        "type": "integer",
        "minimum": 0
      },
      "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 5000
      },
      "maxBytes": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000000
      }
    },
    "additionalProperties": false
  },
  "ModelsListParams": {
    "type": "object",
    "properties": {
      "agentId": {
        "type": "string",
        "minLength": 1
      },
      "includeProviderCapabilities": {
        "type": "boolean"
      },
      "preparedOnly": {
        "type": "boolean"
      },
      "refresh": {
        "type": "boolean"
      },
      "view": {
        "anyOf": [
          {
            "type": "string",
            "const": "default"
          },
          {
            "type": "string",
            "const": "configured"
          },
          {
            "type": "string",
            "const": "provider-config"
          },
          {
            "type": "string",
            "const": "all"
          }
        ]
      },
      "provider": {
        "type": "string",
        "minLength": 1
      },
      "includeDetails": {
        "type": "boolean"
      }
    },
    "additionalProperties": false,
    "not": {
      "properties": {
        "preparedOnly": {
          "const": true
        },
        "refresh": {
          "const": true
        }
      },
      "required": [
        "preparedOnly",
        "refresh"
      ]
    }
  },
  "NodeListParams": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "NodePairListParams": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "QuestionListParams": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "SessionsCreateParams": {
    "type": "object",
    "properties": {
      "key": {
        "type": "string",
        "minLength": 1
      },
      "idempotencyKey": {
        "type": "string",
        "minLength": 1
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      },
      "label": {
        "type": "string",
        "minLength": 1,
        "maxLength": 512
      },
      "displayName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 500,
        "description": "Prepared presentation title for a newly created session. Unlike label it is not unique and never claims a label; ignored when adopting an existing key."
      },
      "category": {
        "type": "string",
        "minLength": 1,
        "maxLength": 512
      },
      "model": {
        "type": "string",
        "minLength": 1
      },
      "contextWindow": {
        "type": "string",
        "minLength": 1
      },
      "thinkingLevel": {
        "type": "string",
        "minLength": 1
      },
      "fastMode": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "type": "string",
            "const": "auto"
          }
        ]
      },
      "permissionMode": {
        "anyOf": [
          {
            "type": "string",
            "const": "read-only"
          },
          {
            "type": "string",
            "const": "guarded"
          },
          {
            "type": "string",
            "const": "workspace"
          },
          {
            "type": "string",
            "const": "full"
          }
        ]
      },
      "toolOverrides": {
        "type": "object",
        "properties": {
          "mcpServers": {
            "type": "object",
            "patternProperties": {
              "^.*$": {
                "type": "boolean"
              }
            }
          },
          "mcpToolsDeny": {
            "type": "object",
            "patternProperties": {
              "^.*$": {
                "type": "array",
                "items": {
                  "type": "string",
                  "minLength": 1
                }
              }
            }
          },
          "skills": {
            "type": "object",
            "patternProperties": {
              "^.*$": {
                "type": "boolean"
              }
            }
          },
          "webSearch": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "incognito": {
        "type": "boolean"
      },
      "visibility": {
        "anyOf": [
          {
            "type": "string",
            "const": "shared"
          },
          {
            "type": "string",
            "const": "read-only"
          },
          {
            "type": "string",
            "const": "suggest"
          },
          {
            "type": "string",
            "const": "draft"
          }
        ]
      },
      "catalogId": {
        "type": "string",
        "minLength": 1
      },
      "parentSessionKey": {
        "type": "string",
        "minLength": 1
      },
      "spawnDepth": {
        "type": "integer",
        "minimum": 1,
        "description": "Spawn-lineage depth for spawn-owned creations (visible subagent sessions); requires parentSessionKey. Omitted creations persist as root sessions (depth 0)."
      },
      "fork": {
        "type": "boolean",
        "description": "Fork the parent transcript; requires parentSessionKey."
      },
      "forkFrom": {
        "type": "string",
        "const": "last-completed",
        "description": "Fork through the parent's last completed assistant message; requires fork=true."
      },
      "emitCommandHooks": {
        "type": "boolean"
      },
      "succeedsParent": {
        "type": "boolean",
        "description": "When sessions.create creates a distinct child, whether that child succeeds its parent and emits the parent's terminal session_end. Requires parentSessionKey and emitCommandHooks. False keeps the parent active; omission preserves legacy behavior."
      },
      "task": {
        "type": "string"
      },
      "message": {
        "type": "string"
      },
      "attachments": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "type": {
              "type": "string"
            },
            "mimeType": {
              "type": "string"
            },
            "fileName": {
              "type": "string"
            },
            "content": {},
            "sizeBytes": {
              "type": "number"
            },
            "durationMs": {
              "type": "number"
            },
            "width": {
              "type": "number"
            },
            "height": {
              "type": "number"
            }
          },
          "additionalProperties": true
        }
      },
      "projectId": {
        "type": "string",
        "minLength": 1,
        "description": "Start in a registered project; operator.write."
      },
      "projectGitUrl": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2048,
        "description": "Prepare a remote project before the initial agent turn; operator.write."
      },
      "worktree": {
        "type": "boolean"
      },
      "worktreeBaseRef": {
        "type": "string",
        "minLength": 1,
        "description": "Base ref for the new managed worktree branch. Requires worktree=true."
      },
      "worktreeName": {
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9-]{0,63}$",
        "description": "Managed worktree name; becomes branch openclaw/<name>. Requires worktree=true."
      },
      "execNode": {
        "type": "string",
        "minLength": 1,
        "description": "Bind session exec to host=node with this node id/name. Requires operator.admin."
      },
      "cwd": {
        "type": "string",
        "minLength": 1,
        "description": "Absolute Gateway working directory, managed-worktree source directory, or working directory on execNode. Gateway paths outside configured agent workspaces and all execNode paths require operator.admin."
      }
    },
    "additionalProperties": false
  },
  "SessionsDeleteParams": {
    "type": "object",
    "required": [
      "key"
    ],
    "properties": {
      "key": {
        "type": "string",
        "minLength": 1
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      },
      "deleteTranscript": {
        "type": "boolean"
      },
      "expectedSessionId": {
        "type": "string",
        "minLength": 1
      },
      "expectedLifecycleRevision": {
        "type": "string",
        "minLength": 1
      },
      "expectedSessionUpdatedAt": {
        "type": "number",
        "minimum": 0
      },
      "emitLifecycleHooks": {
        "type": "boolean"
      },
      "archivedOnly": {
        "type": "boolean"
      }
    },
    "additionalProperties": false
  },
  "SessionsDescribeParams": {
    "type": "object",
    "required": [
      "key"
    ],
    "properties": {
      "key": {
        "type": "string",
        "minLength": 1
      },
      "includeDerivedTitles": {
        "type": "boolean"
      },
      "includeLastMessage": {
        "type": "boolean"
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      }
    },
    "additionalProperties": false
  },
  "SessionsListParams": {
    "type": "object",
    "properties": {
      "limit": {
        "type": "integer",
        "minimum": 1
      },
      "offset": {
        "type": "integer",
        "minimum": 0
      },
      "activeMinutes": {
        "type": "integer",
        "minimum": 1
      },
      "requireLastInteraction": {
        "type": "boolean"
      },
      "sortBy": {
        "anyOf": [
          {
            "type": "string",
            "const": "updatedAt"
          },
          {
            "type": "string",
            "const": "lastInteractionAt"
          }
        ]
      },
      "includeGlobal": {
        "type": "boolean"
      },
      "includeUnknown": {
        "type": "boolean"
      },
      "configuredAgentsOnly": {
        "type": "boolean"
      },
      "includeDerivedTitles": {
        "type": "boolean"
      },
      "includeLastMessage": {
        "type": "boolean"
      },
      "label": {
        "type": "string",
        "minLength": 1,
        "maxLength": 512
      },
      "boardFace": {
        "anyOf": [
          {
            "type": "string",
            "const": "chat"
          },
          {
            "type": "string",
            "const": "dashboard"
          }
        ]
      },
      "creatorId": {
        "type": "string",
        "minLength": 1
      },
      "ownerId": {
        "type": "string",
        "minLength": 1
      },
      "ownerFirst": {
        "type": "boolean"
      },
      "involvingMe": {
        "type": "boolean"
      },
      "involvingProfileId": {
        "type": "string",
        "minLength": 1
      },
      "includePeople": {
        "type": "boolean"
      },
      "spawnedBy": {
        "type": "string",
        "minLength": 1
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      },
      "search": {
        "type": "string"
      },
      "archived": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "type": "string",
            "const": "all"
          }
        ]
      }
    },
    "additionalProperties": false
  },
  "SessionsMessagesSubscribeParams": {
    "type": "object",
    "required": [
      "key"
    ],
    "properties": {
      "key": {
        "type": "string",
        "minLength": 1
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      },
      "includeApprovals": {
        "type": "boolean",
        "const": true
      }
    },
    "additionalProperties": false
  },
  "SessionsMessagesUnsubscribeParams": {
    "type": "object",
    "required": [
      "key"
    ],
    "properties": {
      "key": {
        "type": "string",
        "minLength": 1
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      }
    },
    "additionalProperties": false
  },
  "SessionsPatchParams": {
    "type": "object",
    "required": [
      "key"
    ],
    "properties": {
      "key": {
        "type": "string",
        "minLength": 1
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      },
      "expectedSessionId": {
        "type": "string",
        "minLength": 1
      },
      "expectedLifecycleRevision": {
        "type": "string",
        "minLength": 1
      },
      "expectedPermissionMode": {
        "anyOf": [
          {
            "anyOf": [
              {
                "type": "string",
                "const": "read-only"
              },
              {
                "type": "string",
                "const": "guarded"
              },
              {
                "type": "string",
                "const": "workspace"
              },
              {
                "type": "string",
                "const": "full"
              }
            ]
          },
          {
            "type": "null"
          }
        ]
      },
      "expectedToolOverrides": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "mcpServers": {
                "type": "object",
                "patternProperties": {
                  "^.*$": {
                    "type": "boolean"
                  }
                }
              },
              "mcpToolsDeny": {
                "type": "object",
                "patternProperties": {
                  "^.*$": {
                    "type": "array",
                    "items": {
                      "type": "string",
                      "minLength": 1
                    }
                  }
                }
              },
              "skills": {
                "type": "object",
                "patternProperties": {
                  "^.*$": {
                    "type": "boolean"
                  }
                }
              },
              "webSearch": {
                "type": "boolean"
              }
            },
            "additionalProperties": false
          },
          {
            "type": "null"
          }
        ],
        "description": "Replace toolOverrides only when the current sparse overlay still matches this value; null asserts no overlay."
      },
      "expectedMarkedUnreadAt": {
        "anyOf": [
          {
            "type": "number",
            "minimum": 0
          },
          {
            "type": "null"
          }
        ],
        "description": "Apply an automatic unread=false acknowledgement only if the explicit unread marker still matches; null asserts no marker."
      },
      "label": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1,
            "maxLength": 512
          },
          {
            "type": "null"
          }
        ]
      },
      "icon": {
        "anyOf": [
          {
            "type": "string"
          },
          {
            "type": "null"
          }
        ]
      },
      "color": {
        "anyOf": [
          {
            "type": "string"
          },
          {
            "type": "null"
          }
        ]
      },
      "category": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1,
            "maxLength": 512
          },
          {
            "type": "null"
          }
        ]
      },
      "boardFace": {
        "anyOf": [
          {
            "type": "string",
            "const": "chat"
          },
          {
            "type": "string",
            "const": "dashboard"
          }
        ]
      },
      "statusNote": {
        "anyOf": [
          {
            "type": "string",
            "maxLength": 120
          },
          {
            "type": "null"
          }
        ],
        "description": "Short expiring sidebar status note; null clears it and any declared attention."
      },
      "attention": {
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "hand",
              "key",
              "alert",
              "flag",
              "lock",
              "hourglass"
            ]
          },
          {
            "type": "null"
          }
        ]
      },
      "ttlMinutes": {
        "type": "integer",
        "minimum": 1,
        "maximum": 120
      },
      "archived": {
        "type": "boolean"
      },
      "pinned": {
        "type": "boolean"
      },
      "unread": {
        "type": "boolean",
        "description": "Set true to mark unread; false records the session as read."
      },
      "contextWindow": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "thinkingLevel": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "fastMode": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "type": "string",
            "const": "auto"
          },
          {
            "type": "null"
          }
        ]
      },
      "toolOverrides": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "mcpServers": {
                "type": "object",
                "patternProperties": {
                  "^.*$": {
                    "type": "boolean"
                  }
                }
              },
              "mcpToolsDeny": {
                "type": "object",
                "patternProperties": {
                  "^.*$": {
                    "type": "array",
                    "items": {
                      "type": "string",
                      "minLength": 1
                    }
                  }
                }
              },
              "skills": {
                "type": "object",
                "patternProperties": {
                  "^.*$": {
                    "type": "boolean"
                  }
                }
              },
              "webSearch": {
                "type": "boolean"
              }
            },
            "additionalProperties": false
          },
          {
            "type": "null"
          }
        ]
      },
      "verboseLevel": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "traceLevel": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "reasoningLevel": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "responseUsage": {
        "anyOf": [
          {
            "type": "string",
            "const": "off"
          },
          {
            "type": "string",
            "const": "tokens"
          },
          {
            "type": "string",
            "const": "full"
          },
          {
            "type": "string",
            "const": "on"
          },
          {
            "type": "null"
          }
        ]
      },
      "elevatedLevel": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "execHost": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "execSecurity": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "execAsk": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "execNode": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "permissionMode": {
        "anyOf": [
          {
            "anyOf": [
              {
                "type": "string",
                "const": "read-only"
              },
              {
                "type": "string",
                "const": "guarded"
              },
              {
                "type": "string",
                "const": "workspace"
              },
              {
                "type": "string",
                "const": "full"
              }
            ]
          },
          {
            "type": "null"
          }
        ]
      },
      "model": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "completionOwnerSessionKey": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "inheritedToolPolicyVersion": {
        "anyOf": [
          {
            "type": "number",
            "const": 1
          },
          {
            "type": "null"
          }
        ]
      },
      "inheritedToolAllow": {
        "anyOf": [
          {
            "type": "array",
            "items": {
              "type": "string",
              "minLength": 1
            }
          },
          {
            "type": "null"
          }
        ]
      },
      "inheritedToolDeny": {
        "anyOf": [
          {
            "type": "array",
            "items": {
              "type": "string",
              "minLength": 1
            }
          },
          {
            "type": "null"
          }
        ]
      },
      "sendPolicy": {
        "anyOf": [
          {
            "type": "string",
            "const": "allow"
          },
          {
            "type": "string",
            "const": "deny"
          },
          {
            "type": "null"
          }
        ]
      },
      "groupActivation": {
        "anyOf": [
          {
            "type": "string",
            "const": "mention"
          },
          {
            "type": "string",
            "const": "always"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "additionalProperties": false
  },
  "SessionsResetParams": {
    "type": "object",
    "required": [
      "key"
    ],
    "properties": {
      "key": {
        "type": "string",
        "minLength": 1
      },
      "agentId": {
        "type": "string",
        "minLength": 1
      },
      "reason": {
        "anyOf": [
          {
            "type": "string",
            "const": "new"
          },
          {
            "type": "string",
            "const": "reset"
          }
        ]
      }
    },
    "additionalProperties": false
  }
};
