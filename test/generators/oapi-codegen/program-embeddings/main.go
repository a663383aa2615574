package main

import (
	"context"
	"net/http"
	"os"

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

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func request(dimensions int) gateway.CreateEmbeddingRequest {
	var input gateway.EmbeddingInput
	must(input.FromEmbeddingInput1([]string{"one", "two"}))
	return gateway.CreateEmbeddingRequest{Model: "offline/echo", Input: input, Dimensions: &dimensions}
}

func vectors() error {
	answer, err := client.CreateEmbeddingWithResponse(ctx, nil, request(4))
	if err != nil || answer.JSON200 == nil {
		return check(false, answer, err)
	}
	vector, err := answer.JSON200.Data[0].Embedding.AsEmbeddingVector1()
	if err != nil {
		return err
	}
	return check(len(answer.JSON200.Data) == 2 && len(vector) == 4, string(answer.Body))
}

func error400() error {
	answer, err := client.CreateEmbeddingWithResponse(ctx, nil, request(0))
	if err != nil || answer.JSON400 == nil {
		return check(false, answer, err)
	}
	return check(*answer.JSON400.Error.Param == "dimensions", string(answer.Body))
}

func main() {
	run([]row{{"vectors", vectors}, {"error-400", error400}})
}
