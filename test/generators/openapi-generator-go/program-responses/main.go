package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"strings"

	openapi "generators/client"
)

func connect() *openapi.APIClient {
	config := openapi.NewConfiguration()
	config.Servers = openapi.ServerConfigurations{{URL: os.Args[1]}}
	config.AddDefaultHeader("Authorization", "Bearer "+os.Args[2])
	return openapi.NewAPIClient(config)
}

var client = connect()

func request(model string) *openapi.CreateResponseRequest {
	words := "hi"
	body := openapi.NewCreateResponseRequest()
	body.SetModel(model)
	body.SetInput(openapi.StringAsResponseInput(&words))
	return body
}

func ask(body *openapi.CreateResponseRequest) (*openapi.ResponseObject, *http.Response, error) {
	return client.ResponsesAPI.CreateResponse(context.Background()).CreateResponseRequest(*body).Execute()
}

func response() error {
	answer, _, err := ask(request("offline/echo"))
	if err != nil {
		return err
	}
	message := answer.Output[0].OutputMessage
	if message == nil || message.Content[0].OutputText == nil {
		return check(false, answer.Output)
	}
	usage := answer.GetUsage()
	adds := usage.TotalTokens == usage.InputTokens+usage.OutputTokens
	words := message.Content[0].OutputText.Text
	return check(strings.HasPrefix(words, "You said: hi") && adds, words, usage)
}

func call() error {
	tool := openapi.NewResponseFunctionTool("function", "get_weather")
	body := request("offline/tools")
	body.SetTools([]openapi.OfferedTool{openapi.ResponseFunctionToolAsOfferedTool(tool)})
	answer, _, err := ask(body)
	if err != nil {
		return err
	}
	called := answer.Output[0].OutputFunctionCall
	return check(called != nil && called.Name == "get_weather", answer.Output)
}

func error400() error {
	body := request("offline/echo")
	body.SetTemperature(9)
	_, answer, err := ask(body)
	failed, is := err.(*openapi.GenericOpenAPIError)
	if !is || answer.StatusCode != http.StatusBadRequest {
		return fmt.Errorf("not refused: %v", err)
	}
	problem, is := failed.Model().(openapi.ErrorResponse)
	return check(is && *problem.Error.Param.Get() == "temperature", problem)
}

func main() {
	run([]row{{"response", response}, {"call", call}, {"error-400", error400}})
}
