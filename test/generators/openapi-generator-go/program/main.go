package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"

	openapi "generators/client"
)

var schema = map[string]any{
	"type":       "object",
	"required":   []string{"city"},
	"properties": map[string]any{"city": map[string]any{"type": "string"}},
}

var (
	ctx    = context.Background()
	url    = os.Args[1]
	token  = os.Args[2]
	client = clientWith(token)
)

func main() {
	run([]row{
		{"models", guarded(models)},
		{"completion", guarded(completion)},
		{"tools", guarded(tools)},
		{"logprobs", guarded(logprobs)},
		{"structured", guarded(structured)},
		{"stream", guarded(stream)},
		{"error-400", guarded(error400)},
		{"error-401", guarded(error401)},
		{"sessions", guarded(sessions)},
		{"health", guarded(health)},
	})
}

// guarded makes an error of what a row panics with.
func guarded(row func()) func() error {
	return func() (err error) {
		defer func() {
			if problem := recover(); problem != nil {
				err = fmt.Errorf("%v", problem)
			}
		}()
		row()
		return nil
	}
}

func expect(isRight bool, saw any) {
	if err := check(isRight, saw); err != nil {
		panic(err)
	}
}

// must takes what a call of the client gives.
func must[T any](value T, _ *http.Response, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func clientWith(token string) *openapi.APIClient {
	config := openapi.NewConfiguration()
	config.Servers = openapi.ServerConfigurations{{URL: url}}
	if token != "" {
		config.AddDefaultHeader("Authorization", "Bearer "+token)
	}
	return openapi.NewAPIClient(config)
}

func text(value string) *string { return &value }

func request(model string) *openapi.ChatCompletionRequest {
	hi := openapi.NewUserMessage("user", openapi.StringAsUserContent(text("hi")))
	return openapi.NewChatCompletionRequest(model, []openapi.ChatMessage{openapi.UserMessageAsChatMessage(hi)})
}

func ask(body *openapi.ChatCompletionRequest) *openapi.CompletionChoice {
	return &must(client.ChatAPI.CreateChatCompletion(ctx).ChatCompletionRequest(*body).Execute()).Choices[0]
}

func models() {
	found := false
	for _, model := range must(client.ModelsAPI.ListModels(ctx).Execute()).Data {
		found = found || model.Id == "offline/echo"
	}
	expect(found, "no offline/echo")
	one := must(client.ModelsAPI.RetrieveModel(ctx, "offline/echo").Execute())
	expect(one.OwnedBy == "offline", one.OwnedBy)
}

func completion() {
	answer := must(client.ChatAPI.CreateChatCompletion(ctx).ChatCompletionRequest(*request("offline/echo")).Execute())
	choice := answer.Choices[0]
	expect(strings.HasPrefix(choice.Message.GetContent(), "You said: hi"), choice.Message.GetContent())
	expect(choice.FinishReason == openapi.FINISHREASON_STOP, choice.FinishReason)
	expect(answer.Usage.TotalTokens == answer.Usage.PromptTokens+answer.Usage.CompletionTokens, answer.Usage)
}

func tools() {
	function := openapi.NewFunctionDefinition("get_weather")
	function.SetParameters(schema)
	body := request("offline/tools")
	body.SetTools([]openapi.Tool{openapi.FunctionToolAsTool(openapi.NewFunctionTool("function", *function))})
	calls := ask(body).Message.GetToolCalls()
	call := calls[0].FunctionToolCall
	var arguments struct{ City string }
	expect(json.Unmarshal([]byte(call.Function.Arguments), &arguments) == nil && arguments.City != "", call.Function.Arguments)
	said := openapi.NewAssistantMessage("assistant")
	said.SetToolCalls(calls)
	result := openapi.NewToolMessage("tool", call.Id)
	result.SetContent(openapi.StringAsTextContent(text("18 degrees")))
	body.Messages = append(body.Messages, openapi.AssistantMessageAsChatMessage(said), openapi.ToolMessageAsChatMessage(result))
	message := ask(body).Message
	expect(strings.Contains(message.GetContent(), "18 degrees"), message.GetContent())
}

func logprobs() {
	body := request("offline/echo")
	body.SetLogprobs(true)
	body.SetTopLogprobs(2)
	choice := ask(body)
	found := choice.GetLogprobs()
	first := found.GetContent()[0]
	expect(first.Logprob <= 0 && len(first.TopLogprobs) > 0, first)
	expect(ask(request("offline/echo")).Logprobs.Get() == nil, "logprobs that were not asked for")
}

func structured() {
	format := openapi.NewAnswerSchema("city")
	format.SetSchema(schema)
	body := request("offline/echo")
	body.SetResponseFormat(openapi.JsonSchemaFormatAsAnswerFormat(openapi.NewJsonSchemaFormat("json_schema", *format)))
	choice := ask(body)
	var answer struct{ City *string }
	expect(json.Unmarshal([]byte(choice.Message.GetContent()), &answer) == nil && answer.City != nil, choice.Message.GetContent())
}

// stream: the operation reads JSON alone; a request of net/http and the generated types read a stream.
func stream() {
	body := request("offline/echo")
	body.SetStream(true)
	encoded, _ := json.Marshal(body)
	post, _ := http.NewRequestWithContext(ctx, http.MethodPost, url+"/v1/chat/completions", bytes.NewReader(encoded))
	post.Header.Set("Authorization", "Bearer "+token)
	post.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(post)
	expect(err == nil, err)
	defer response.Body.Close()
	data, err := events(response.Body)
	expect(err == nil, err)
	said := ""
	for _, one := range data {
		var chunk openapi.ChatCompletionChunk
		expect(json.Unmarshal([]byte(one), &chunk) == nil, one)
		said += chunk.Choices[0].Delta.GetContent()
	}
	expect(strings.HasPrefix(said, "You said: hi"), said)
}

// refused gives the error's body by its generated type.
func refused(status int, response *http.Response, err error) openapi.ErrorObject {
	var known *openapi.GenericOpenAPIError
	expect(response != nil && response.StatusCode == status && errors.As(err, &known), err)
	body, isError := known.Model().(openapi.ErrorResponse)
	expect(isError, known.Model())
	return body.Error
}

func error400() {
	body := request("offline/echo")
	body.SetTemperature(3)
	_, response, err := client.ChatAPI.CreateChatCompletion(ctx).ChatCompletionRequest(*body).Execute()
	problem := refused(http.StatusBadRequest, response, err)
	expect(*problem.Param.Get() == "temperature" && problem.Type == openapi.ERRORTYPE_INVALID_REQUEST_ERROR, problem)
}

func error401() {
	_, response, err := clientWith("wrong").ModelsAPI.ListModels(ctx).Execute()
	problem := refused(http.StatusUnauthorized, response, err)
	expect(*problem.Code.Get() == "invalid_api_key", problem)
}

func sessions() {
	call := client.ChatAPI.CreateChatCompletion(ctx).ChatCompletionRequest(*request("offline/echo"))
	_, response, err := call.XOpenclawSessionKey("go/client").Execute()
	expect(err == nil, err)
	key := response.Header.Get("x-openclaw-session-key")
	found := false
	for _, session := range must(client.SessionsAPI.ListSessions(ctx).Limit(100).Execute()).Data {
		found = found || session.Id == key
	}
	expect(found, "not in the list")
	turn := must(client.SessionsAPI.GetSession(ctx, key).Execute()).Turns[0]
	expect(turn.Status == openapi.SESSIONTURNSTATUS_COMPLETED, turn.Status)
	expect(*turn.Messages[0].UserMessage.Content.String == "hi", turn.Messages)
	expect(must(client.SessionsAPI.DeleteSession(ctx, key).Execute()).Deleted, "not deleted")
}

func health() {
	anonymous := clientWith("")
	expect(must(anonymous.HealthAPI.GetHealth(ctx).Execute()).Ok, "not alive")
	expect(must(anonymous.HealthAPI.GetReadiness(ctx).Execute()).Ready, "not ready")
}
