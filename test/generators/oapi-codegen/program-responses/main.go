package main

import (
	"context"
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
	must(err)
	return client
}

var client = connect(os.Args[2])

func to[T any](value T) *T { return &value }

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func text(words string) *gateway.ResponseInput {
	var input gateway.ResponseInput
	must(input.FromResponseInput0(words))
	return &input
}

func response() error {
	answer, err := client.CreateResponseWithResponse(ctx, nil, gateway.CreateResponseRequest{
		Model: to("offline/echo"), Input: text("hi"),
	})
	if err != nil || answer.JSON200 == nil {
		return check(false, answer, err)
	}
	message, err := answer.JSON200.Output[0].AsOutputMessage()
	if err != nil {
		return err
	}
	part, err := message.Content[0].AsOutputText()
	if err != nil {
		return err
	}
	usage := answer.JSON200.Usage
	adds := usage.TotalTokens == usage.InputTokens+usage.OutputTokens
	return check(strings.HasPrefix(part.Text, "You said: hi") && adds, string(answer.Body))
}

func call() error {
	var tool gateway.OfferedTool
	must(tool.FromResponseFunctionTool(gateway.ResponseFunctionTool{
		Type: "function", Name: "get_weather", Parameters: &map[string]any{"type": "object"},
	}))
	answer, err := client.CreateResponseWithResponse(ctx, nil, gateway.CreateResponseRequest{
		Model: to("offline/tools"), Input: text("hi"), Tools: &[]gateway.OfferedTool{tool},
	})
	if err != nil || answer.JSON200 == nil {
		return check(false, answer, err)
	}
	called, err := answer.JSON200.Output[0].AsOutputFunctionCall()
	if err != nil {
		return err
	}
	return check(called.Name == "get_weather", string(answer.Body))
}

func error400() error {
	answer, err := client.CreateResponseWithResponse(ctx, nil, gateway.CreateResponseRequest{
		Input: text("hi"), Temperature: to(9.0),
	})
	if err != nil || answer.JSON400 == nil {
		return check(false, answer, err)
	}
	return check(*answer.JSON400.Error.Param == "temperature", string(answer.Body))
}

func main() {
	run([]row{{"response", response}, {"call", call}, {"error-400", error400}})
}
