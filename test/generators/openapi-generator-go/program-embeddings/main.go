package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	openapi "generators/client"
)

func connect() *openapi.APIClient {
	config := openapi.NewConfiguration()
	config.Servers = openapi.ServerConfigurations{{URL: os.Args[1]}}
	config.AddDefaultHeader("Authorization", "Bearer "+os.Args[2])
	return openapi.NewAPIClient(config)
}

var client = connect()

func ask(dimensions int32) (*openapi.EmbeddingList, *http.Response, error) {
	words := []string{"one", "two"}
	body := openapi.NewCreateEmbeddingRequest("offline/echo", openapi.ArrayOfStringAsEmbeddingInput(&words))
	body.SetDimensions(dimensions)
	return client.EmbeddingsAPI.CreateEmbedding(context.Background()).CreateEmbeddingRequest(*body).Execute()
}

func vectors() error {
	answer, _, err := ask(4)
	if err != nil {
		return err
	}
	vector := answer.Data[0].Embedding.ArrayOfFloat64
	return check(len(answer.Data) == 2 && vector != nil && len(*vector) == 4, answer.Data)
}

func error400() error {
	_, answer, err := ask(0)
	failed, is := err.(*openapi.GenericOpenAPIError)
	if !is || answer.StatusCode != http.StatusBadRequest {
		return fmt.Errorf("not refused: %v", err)
	}
	problem, is := failed.Model().(openapi.ErrorResponse)
	return check(is && *problem.Error.Param.Get() == "dimensions", problem)
}

func main() {
	run([]row{{"vectors", vectors}, {"error-400", error400}})
}
