package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"runtime/debug"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
	"github.com/openai/openai-go/v3/shared"
)

var (
	ctx    = context.Background()
	client = connect(os.Getenv("APPS_KEY"))
)

func connect(key string) openai.Client {
	return openai.NewClient(option.WithBaseURL(os.Getenv("APPS_URL")), option.WithAPIKey(key))
}

var forecast = map[string]any{
	"type":                 "object",
	"properties":           map[string]any{"city": map[string]any{"type": "string"}, "days": map[string]any{"type": "integer"}},
	"required":             []string{"city", "days"},
	"additionalProperties": false,
}

var weather = openai.ChatCompletionFunctionTool(shared.FunctionDefinitionParam{
	Name:        "get_weather",
	Description: openai.String("The weather of a city."),
	Parameters: shared.FunctionParameters{
		"type":       "object",
		"properties": map[string]any{"city": map[string]any{"type": "string"}},
		"required":   []string{"city"},
	},
})

func request(model string) openai.ChatCompletionNewParams {
	return openai.ChatCompletionNewParams{
		Model:    model,
		Messages: []openai.ChatCompletionMessageParamUnion{openai.UserMessage("hi")},
	}
}

func ask(params openai.ChatCompletionNewParams) (*openai.ChatCompletion, error) {
	return client.Chat.Completions.New(ctx, params)
}

func stream(params openai.ChatCompletionNewParams) (*openai.ChatCompletion, error) {
	stream := client.Chat.Completions.NewStreaming(ctx, params)
	whole := openai.ChatCompletionAccumulator{}
	for stream.Next() {
		whole.AddChunk(stream.Current())
	}
	return &whole.ChatCompletion, stream.Err()
}

type asking func(openai.ChatCompletionNewParams) (*openai.ChatCompletion, error)

func text(how asking, params openai.ChatCompletionNewParams) (string, error) {
	completion, err := how(params)
	if err != nil {
		return "", err
	}
	return completion.Choices[0].Message.Content, nil
}

func useTools(how asking, model string) (string, error) {
	params := request(model)
	params.Tools = []openai.ChatCompletionToolUnionParam{weather}
	completion, err := how(params)
	if err != nil {
		return "", err
	}
	message := completion.Choices[0].Message
	params.Messages = append(params.Messages, message.ToParam())
	for _, call := range message.ToolCalls {
		var arguments struct{ City string }
		if err := json.Unmarshal([]byte(call.Function.Arguments), &arguments); err != nil {
			return "", err
		}
		params.Messages = append(params.Messages, openai.ToolMessage("18 degrees in "+arguments.City, call.ID))
	}
	return text(how, params)
}

func structured() (string, error) {
	params := request("offline/echo")
	params.ResponseFormat.OfJSONSchema = &shared.ResponseFormatJSONSchemaParam{
		JSONSchema: shared.ResponseFormatJSONSchemaJSONSchemaParam{Name: "forecast", Schema: forecast, Strict: openai.Bool(true)},
	}
	return text(ask, params)
}

func wrongKey() (string, error) {
	stranger := connect("wrong")
	_, err := stranger.Chat.Completions.New(ctx, request("offline/echo"))
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
	show(map[string]any{"client": "openai-go " + versionOf(build, "github.com/openai/openai-go/v3")})
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
