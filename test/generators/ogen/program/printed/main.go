package main

import (
	"context"
	"fmt"

	"program/gateway"
)

var ctx = context.Background()

type token string

func (t token) BearerAuth(context.Context, gateway.OperationName) (gateway.BearerAuth, error) {
	return gateway.BearerAuth{Token: string(t)}, nil
}

func main() {
	// The block of docs/clients.md stands here.
	if err != nil {
		panic(err)
	}
	fmt.Println(answer.(*gateway.ChatCompletionHeaders).Response.Choices[0].Message.Content.Value)
}
