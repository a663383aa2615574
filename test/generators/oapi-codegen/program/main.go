package main

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"strings"

	"program/gateway"
)

var ctx = context.Background()

func connect(token string) *gateway.ClientWithResponses {
	client, err := gateway.NewClientWithResponses(os.Args[1], gateway.WithRequestEditorFn(
		func(_ context.Context, request *http.Request) error {
			request.Header.Set("authorization", "Bearer "+token)
			return nil
		}))
	if err != nil {
		panic(err)
	}
	return client
}

var client = connect(os.Args[2])

var schema = map[string]any{
	"type": "object", "required": []string{"city"},
	"properties": map[string]any{"city": map[string]any{"type": "string"}},
}

func to[T any](value T) *T { return &value }

func hi() (message gateway.ChatMessage) {
	var content gateway.UserContent
	must(content.FromUserContent0("hi"))
	must(message.FromUserMessage(gateway.UserMessage{Role: gateway.UserMessageRoleUser, Content: content}))
	return message
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func request(model string) gateway.ChatCompletionRequest {
	return gateway.ChatCompletionRequest{Model: model, Messages: []gateway.ChatMessage{hi()}}
}

func ask(body gateway.ChatCompletionRequest) (*gateway.CompletionChoice, *gateway.ChatCompletion, error) {
	answer, err := client.CreateChatCompletionWithResponse(ctx, nil, body)
	if err != nil {
		return nil, nil, err
	}
	if answer.JSON200 == nil {
		return nil, nil, errors.New(string(answer.Body))
	}
	return &answer.JSON200.Choices[0], answer.JSON200, nil
}

func models() error {
	list, err := client.ListModelsWithResponse(ctx)
	if err != nil {
		return err
	}
	found := false
	for _, model := range list.JSON200.Data {
		found = found || model.Id == "offline/echo"
	}
	one, err := client.RetrieveModelWithResponse(ctx, "offline/echo")
	if err != nil {
		return err
	}
	return check(found && one.JSON200 != nil && one.JSON200.OwnedBy == "offline", string(one.Body))
}

func completion() error {
	choice, answer, err := ask(request("offline/echo"))
	if err != nil {
		return err
	}
	usage := answer.Usage
	adds := usage.TotalTokens == usage.PromptTokens+usage.CompletionTokens
	return check(strings.HasPrefix(*choice.Message.Content, "You said: hi") && adds, answer)
}

func tools() error {
	asked := request("offline/tools")
	var tool gateway.Tool
	must(tool.FromFunctionTool(gateway.FunctionTool{
		Type:     gateway.FunctionToolTypeFunction,
		Function: gateway.FunctionDefinition{Name: "get_weather", Parameters: &schema},
	}))
	asked.Tools = &[]gateway.Tool{tool}
	choice, _, err := ask(asked)
	if err != nil {
		return err
	}
	call, err := (*choice.Message.ToolCalls)[0].AsFunctionToolCall()
	if err != nil {
		return err
	}
	var assistant, result gateway.ChatMessage
	var said gateway.TextContent
	must(said.FromTextContent0("18 degrees"))
	must(assistant.FromAssistantMessage(gateway.AssistantMessage{
		Role: gateway.AssistantMessageRoleAssistant, ToolCalls: choice.Message.ToolCalls,
	}))
	must(result.FromToolMessage(gateway.ToolMessage{
		Role: gateway.ToolMessageRoleTool, ToolCallId: call.Id, Content: &said,
	}))
	asked.Messages = append(asked.Messages, assistant, result)
	last, _, err := ask(asked)
	if err != nil {
		return err
	}
	return check(strings.Contains(*last.Message.Content, "18 degrees"), *last.Message.Content)
}

func logprobs() error {
	asked := request("offline/echo")
	asked.Logprobs, asked.TopLogprobs = to(true), to(2)
	choice, _, err := ask(asked)
	if err != nil {
		return err
	}
	first := (*choice.Logprobs.Content)[0]
	without, _, err := ask(request("offline/echo"))
	if err != nil {
		return err
	}
	return check(first.Logprob <= 0 && len(first.TopLogprobs) > 0 && without.Logprobs == nil, first)
}

func structured() error {
	asked := request("offline/echo")
	asked.ResponseFormat = &gateway.AnswerFormat{}
	must(asked.ResponseFormat.FromJsonSchemaFormat(gateway.JsonSchemaFormat{
		Type: gateway.JsonSchema, JsonSchema: gateway.AnswerSchema{Name: "city", Schema: &schema},
	}))
	choice, _, err := ask(asked)
	if err != nil {
		return err
	}
	var value struct{ City *string }
	if err := json.Unmarshal([]byte(*choice.Message.Content), &value); err != nil {
		return err
	}
	return check(value.City != nil, *choice.Message.Content)
}

// The plain client gives the response as net/http has it, which can be read while it comes.
func stream() error {
	asked := request("offline/echo")
	asked.Stream = to(true)
	answer, err := client.CreateChatCompletion(ctx, nil, asked)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	data, err := events(answer.Body)
	if err != nil {
		return err
	}
	text := ""
	for _, event := range data {
		var chunk gateway.ChatCompletionChunk
		if err := json.Unmarshal([]byte(event), &chunk); err != nil {
			return err
		}
		if content := chunk.Choices[0].Delta.Content; content != nil {
			text += *content
		}
	}
	return check(strings.HasPrefix(text, "You said: hi"), text)
}

func error400() error {
	asked := request("offline/echo")
	asked.Temperature = to(3.0)
	answer, err := client.CreateChatCompletionWithResponse(ctx, nil, asked)
	if err != nil {
		return err
	}
	failure := answer.JSON400.Error
	return check(*failure.Param == "temperature" && failure.Type == gateway.InvalidRequestError, failure)
}

func error401() error {
	answer, err := connect("wrong").ListModelsWithResponse(ctx)
	if err != nil {
		return err
	}
	return check(*answer.JSON401.Error.Code == "invalid_api_key", string(answer.Body))
}

func sessions() error {
	params := gateway.CreateChatCompletionParams{XOpenclawSessionKey: to("oapi-codegen")}
	answer, err := client.CreateChatCompletionWithResponse(ctx, &params, request("offline/echo"))
	if err != nil {
		return err
	}
	key := answer.HTTPResponse.Header.Get("x-openclaw-session-key")
	list, err := client.ListSessionsWithResponse(ctx, &gateway.ListSessionsParams{Limit: to(100)})
	if err != nil {
		return err
	}
	found := false
	for _, session := range list.JSON200.Data {
		found = found || session.Id == key
	}
	read, err := client.GetSessionWithResponse(ctx, key, &gateway.GetSessionParams{})
	if err != nil {
		return err
	}
	if err := check(found && read.JSON200.Turns[0].Status == gateway.Completed, string(read.Body)); err != nil {
		return err
	}
	deleted, err := client.DeleteSessionWithResponse(ctx, key)
	if err != nil {
		return err
	}
	return check(deleted.JSON200.Deleted, string(deleted.Body))
}

func health() error {
	alive, err := client.GetHealthWithResponse(ctx)
	if err != nil {
		return err
	}
	ready, err := client.GetReadinessWithResponse(ctx)
	if err != nil {
		return err
	}
	return check(alive.JSON200.Ok && ready.JSON200.Ready, string(ready.Body))
}

func main() {
	run([]row{
		{"models", models}, {"completion", completion}, {"tools", tools}, {"logprobs", logprobs},
		{"structured", structured}, {"stream", stream}, {"error-400", error400}, {"error-401", error401},
		{"sessions", sessions}, {"health", health},
	})
}
