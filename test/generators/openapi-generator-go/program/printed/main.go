package main

import (
	"context"
	"fmt"

	openapi "generators/client"
)

func main() {
	// The block of docs/clients.md stands here.
	if err != nil {
		panic(err)
	}
	fmt.Println(answer.Choices[0].Message.GetContent())
}
