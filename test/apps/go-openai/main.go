package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"

	openai "github.com/sashabaranov/go-openai"
	"github.com/sashabaranov/go-openai/jsonschema"
)

var (
	ctx    = context.Background()
	client = connect(os.Getenv("APPS_KEY"))
)

func connect(key string) *openai.Client {
	config := openai.DefaultConfig(key)
	config.BaseURL = os.Getenv("APPS_URL")
	return openai.NewClientWithConfig(config)
}

type forecast struct {
	City string `json:"city"`
	Days int    `json:"days"`
}

var weather = openai.Tool{
	Type: openai.ToolTypeFunction,
	Function: &openai.FunctionDefinition{
		Name:        "get_weather",
		Description: "The weather of a city.",
		Parameters: jsonschema.Definition{
			Type:       jsonschema.Object,
			Properties: map[string]jsonschema.Definition{"city": {Type: jsonschema.String}},
			Required:   []string{"city"},
		},
	},
}

func request(model string) openai.ChatCompletionRequest {
	return openai.ChatCompletionRequest{
		Model:    model,
		Messages: []openai.ChatCompletionMessage{{Role: openai.ChatMessageRoleUser, Content: "hi"}},
	}
}

func ask(params openai.ChatCompletionRequest) (openai.ChatCompletionMessage, error) {
	response, err := client.CreateChatCompletion(ctx, params)
	if err != nil {
		return openai.ChatCompletionMessage{}, err
	}
	return response.Choices[0].Message, nil
}

// The library leaves it to its user to put deltas together.
func stream(params openai.ChatCompletionRequest) (message openai.ChatCompletionMessage, err error) {
	stream, err := client.CreateChatCompletionStream(ctx, params)
	if err != nil {
		return message, err
	}
	defer stream.Close()
	message.Role = openai.ChatMessageRoleAssistant
	for {
		chunk, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return message, nil
		}
		if err != nil {
			return message, err
		}
		for _, choice := range chunk.Choices {
			message.Content += choice.Delta.Content
			for _, part := range choice.Delta.ToolCalls {
				if *part.Index == len(message.ToolCalls) {
					message.ToolCalls = append(message.ToolCalls, part)
				} else {
					message.ToolCalls[*part.Index].Function.Arguments += part.Function.Arguments
				}
			}
		}
	}
}

type asking func(openai.ChatCompletionRequest) (openai.ChatCompletionMessage, error)

func text(how asking, params openai.ChatCompletionRequest) (string, error) {
	message, err := how(params)
	return message.Content, err
}

func useTools(how asking, model string) (string, error) {
	params := request(model)
	params.Tools = []openai.Tool{weather}
	message, err := how(params)
	if err != nil {
		return "", err
	}
	params.Messages = append(params.Messages, message)
	for _, call := range message.ToolCalls {
		var arguments struct{ City string }
		if err := json.Unmarshal([]byte(call.Function.Arguments), &arguments); err != nil {
			return "", err
		}
		params.Messages = append(params.Messages, openai.ChatCompletionMessage{
			Role: openai.ChatMessageRoleTool, ToolCallID: call.ID, Content: "18 degrees in " + arguments.City,
		})
	}
	return text(how, params)
}

func structured() (string, error) {
	schema, err := jsonschema.GenerateSchemaForType(forecast{})
	if err != nil {
		return "", err
	}
	params := request("offline/echo")
	params.ResponseFormat = &openai.ChatCompletionResponseFormat{
		Type:       openai.ChatCompletionResponseFormatTypeJSONSchema,
		JSONSchema: &openai.ChatCompletionResponseFormatJSONSchema{Name: "forecast", Schema: schema, Strict: true},
	}
	said, err := text(ask, params)
	if err != nil {
		return "", err
	}
	return said, schema.Unmarshal(said, &forecast{})
}

func wrongKey() (string, error) {
	_, err := connect("wrong").CreateChatCompletion(ctx, request("offline/echo"))
	return "", err
}

func asks(model string) func() (string, error) {
	return func() (string, error) { return text(ask, request(model)) }
}

func streams(model string) func() (string, error) {
	return func() (string, error) { return text(stream, request(model)) }
}

func main() {
	build, _ := debug.ReadBuildInfo()
	show(map[string]any{"client": "go-openai " + versionOf(build, "github.com/sashabaranov/go-openai")})
	run("plain", asks("offline/echo"))
	run("stream", streams("offline/echo"))
	run("tools", func() (string, error) { return useTools(ask, "offline/tools") })
	run("tools-stream", func() (string, error) { return useTools(stream, "offline/tools") })
	run("structured", structured)
	run("error-401", wrongKey)
	run("error-404", asks("no-such-model"))
	for _, status := range []int{400, 429, 500, 503} {
		name := fmt.Sprintf("error-%d", status)
		run(name, asks("offline/"+name))
	}
	run("cut", streams("offline/cut"))
	run("cut-tools", func() (string, error) { return useTools(stream, "scripted/cut-call") })
}

func run(row string, do func() (string, error)) {
	saw, err := do()
	if err != nil {
		saw = fmt.Sprintf("%T: %v", err, err)
	}
	show(map[string]any{"row": row, "ok": err == nil, "saw": saw})
}

func show(line map[string]any) {
	text, _ := json.Marshal(line)
	fmt.Println(string(text))
}

func versionOf(build *debug.BuildInfo, path string) string {
	for _, module := range build.Deps {
		if module.Path == path {
			return module.Version
		}
	}
	return "?"
}
