package main

import (
	"context"
	"fmt"
	"net/http"

	"program/gateway"
)

var ctx = context.Background()

func main() {
	// The block of docs/clients.md stands here.
	if err != nil {
		panic(err)
	}
	fmt.Println(*answer.JSON200.Choices[0].Message.Content)
}
