package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/go-faster/jx"
	"program/gateway"
)

var ctx = context.Background()

type token string

func (t token) BearerAuth(context.Context, gateway.OperationName) (gateway.BearerAuth, error) {
	return gateway.BearerAuth{Token: string(t)}, nil
}

func connect(key string) *gateway.Client {
	client, err := gateway.NewClient(os.Args[1], token(key))
	if err != nil {
		panic(err)
	}
	return client
}

var client = connect(os.Args[2])

var schema = map[string]jx.Raw{
	"type": jx.Raw(`"object"`), "required": jx.Raw(`["city"]`),
	"properties": jx.Raw(`{"city":{"type":"string"}}`),
}

func request(model string) *gateway.ChatCompletionRequest {
	hi := gateway.UserMessage{Role: "user", Content: gateway.NewStringUserContent("hi")}
	messages := []gateway.ChatMessage{{OneOf: gateway.NewUserMessageChatMessageSum(hi)}}
	return &gateway.ChatCompletionRequest{Model: model, Messages: messages}
}

func ask(body *gateway.ChatCompletionRequest) (*gateway.CompletionChoice, *gateway.ChatCompletion, error) {
	answer, err := client.CreateChatCompletion(ctx, body, gateway.CreateChatCompletionParams{})
	if err != nil {
		return nil, nil, err
	}
	found, is := answer.(*gateway.ChatCompletionHeaders)
	if !is {
		return nil, nil, fmt.Errorf("%+v", answer)
	}
	return &found.Response.Choices[0], &found.Response, nil
}

func models() error {
	answer, err := client.ListModels(ctx)
	if err != nil {
		return err
	}
	found := false
	for _, model := range answer.(*gateway.ModelListHeaders).Response.Data {
		found = found || model.ID == "offline/echo"
	}
	one, err := client.RetrieveModel(ctx, gateway.RetrieveModelParams{Model: "offline/echo"})
	if err != nil {
		return err
	}
	return check(found && one.(*gateway.ModelHeaders).Response.OwnedBy == "offline", one)
}

func completion() error {
	choice, answer, err := ask(request("offline/echo"))
	if err != nil {
		return err
	}
	usage := answer.Usage
	adds := usage.TotalTokens == usage.PromptTokens+usage.CompletionTokens
	return check(strings.HasPrefix(choice.Message.Content.Value, "You said: hi") && adds, answer)
}

func tools() error {
	asked := request("offline/tools")
	function := gateway.FunctionDefinition{
		Name: "get_weather", Parameters: gateway.NewOptNilFunctionDefinitionParameters(schema),
	}
	tool := gateway.NewFunctionToolToolSum(gateway.FunctionTool{Type: "function", Function: function})
	asked.Tools = gateway.NewOptNilToolArray([]gateway.Tool{{OneOf: tool}})
	choice, _, err := ask(asked)
	if err != nil {
		return err
	}
	calls := choice.Message.ToolCalls
	call, is := calls[0].OneOf.GetFunctionToolCall()
	if !is {
		return fmt.Errorf("%+v", calls)
	}
	assistant := gateway.NewAssistantMessageChatMessageSum(gateway.AssistantMessage{
		Role: "assistant", ToolCalls: gateway.NewOptNilToolCallArray(calls),
	})
	result := gateway.NewToolMessageChatMessageSum(gateway.ToolMessage{
		Role: "tool", ToolCallID: call.ID, Content: gateway.NewOptNilTextContent(gateway.NewStringTextContent("18 degrees")),
	})
	asked.Messages = append(asked.Messages, gateway.ChatMessage{OneOf: assistant}, gateway.ChatMessage{OneOf: result})
	last, _, err := ask(asked)
	if err != nil {
		return err
	}
	return check(strings.Contains(last.Message.Content.Value, "18 degrees"), last)
}

func logprobs() error {
	asked := request("offline/echo")
	asked.Logprobs, asked.TopLogprobs = gateway.NewOptNilBool(true), gateway.NewOptNilInt(2)
	choice, _, err := ask(asked)
	if err != nil {
		return err
	}
	first := choice.Logprobs.Value.Content[0]
	without, _, err := ask(request("offline/echo"))
	if err != nil {
		return err
	}
	return check(first.Logprob <= 0 && len(first.TopLogprobs) > 0 && without.Logprobs.Null, first)
}

func structured() error {
	asked := request("offline/echo")
	format := gateway.NewJsonSchemaFormatAnswerFormatSum(gateway.JsonSchemaFormat{
		Type:       "json_schema",
		JSONSchema: gateway.AnswerSchema{Name: "city", Schema: gateway.NewOptNilAnswerSchemaSchema(schema)},
	})
	asked.ResponseFormat = gateway.NewOptNilAnswerFormat(gateway.AnswerFormat{OneOf: format})
	choice, _, err := ask(asked)
	if err != nil {
		return err
	}
	var value struct{ City *string }
	if err := json.Unmarshal([]byte(choice.Message.Content.Value), &value); err != nil {
		return err
	}
	return check(value.City != nil, choice)
}

// The answer is a reader. The generator makes no types of the chunks, since no operation names them as its answer.
func stream() error {
	asked := request("offline/echo")
	asked.Stream = gateway.NewOptNilBool(true)
	answer, err := client.CreateChatCompletion(ctx, asked, gateway.CreateChatCompletionParams{})
	if err != nil {
		return err
	}
	data, err := events(answer.(*gateway.CreateChatCompletionOKTextEventStreamHeaders).Response)
	if err != nil {
		return err
	}
	text := ""
	for _, event := range data {
		var chunk struct {
			Choices []struct{ Delta struct{ Content string } }
		}
		if err := json.Unmarshal([]byte(event), &chunk); err != nil {
			return err
		}
		text += chunk.Choices[0].Delta.Content
	}
	return check(strings.HasPrefix(text, "You said: hi"), text)
}

func error400() error {
	asked := request("offline/echo")
	asked.Temperature = gateway.NewOptNilFloat64(3)
	answer, err := client.CreateChatCompletion(ctx, asked, gateway.CreateChatCompletionParams{})
	if err != nil {
		return err
	}
	failure, is := answer.(*gateway.BadRequestHeaders)
	if !is {
		return fmt.Errorf("%+v", answer)
	}
	found := failure.Response.Error
	return check(found.Param.Value == "temperature" && found.Type == gateway.ErrorTypeInvalidRequestError, found)
}

func error401() error {
	answer, err := connect("wrong").ListModels(ctx)
	if err != nil {
		return err
	}
	failure, is := answer.(*gateway.UnauthorizedHeaders)
	return check(is && failure.Response.Error.Code.Value == "invalid_api_key", answer)
}

func sessions() error {
	params := gateway.CreateChatCompletionParams{XOpenclawSessionKey: gateway.NewOptString("ogen")}
	answer, err := client.CreateChatCompletion(ctx, request("offline/echo"), params)
	if err != nil {
		return err
	}
	key := answer.(*gateway.ChatCompletionHeaders).XOpenclawSessionKey
	list, err := client.ListSessions(ctx, gateway.ListSessionsParams{Limit: gateway.NewOptInt(100)})
	if err != nil {
		return err
	}
	found := false
	for _, session := range list.(*gateway.SessionListHeaders).Response.Data {
		found = found || session.ID == key
	}
	read, err := client.GetSession(ctx, gateway.GetSessionParams{SessionKey: key})
	if err != nil {
		return err
	}
	turn := read.(*gateway.SessionTranscriptHeaders).Response.Turns[0]
	if err := check(found && turn.Status == gateway.SessionTurnStatusCompleted, turn); err != nil {
		return err
	}
	deleted, err := client.DeleteSession(ctx, gateway.DeleteSessionParams{SessionKey: key})
	if err != nil {
		return err
	}
	return check(deleted.(*gateway.DeletedSessionHeaders).Response.Deleted, deleted)
}

func health() error {
	alive, err := client.GetHealth(ctx)
	if err != nil {
		return err
	}
	ready, err := client.GetReadiness(ctx)
	if err != nil {
		return err
	}
	return check(alive.(*gateway.HealthHeaders).Response.Ok && ready.(*gateway.ReadinessHeaders).Response.Ready, ready)
}

func main() {
	run([]row{
		{"models", models}, {"completion", completion}, {"tools", tools}, {"logprobs", logprobs},
		{"structured", structured}, {"stream", stream}, {"error-400", error400}, {"error-401", error401},
		{"sessions", sessions}, {"health", health},
	})
}
