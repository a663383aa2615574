/** Written by 'make generate' from the documents in openapi/; do not edit. */
import type { ValidateFunction } from 'ajv';

export const listChatCompletions: ValidateFunction;
export const createChatCompletion: ValidateFunction;
export const getChatCompletion: ValidateFunction;
export const updateChatCompletion: ValidateFunction;
export const deleteChatCompletion: ValidateFunction;
export const getChatCompletionMessages: ValidateFunction;
export const listModels: ValidateFunction;
export const retrieveModel: ValidateFunction;
export const listSessions: ValidateFunction;
export const getSession: ValidateFunction;
export const deleteSession: ValidateFunction;
export const getHealth: ValidateFunction;
export const getHealthz: ValidateFunction;
export const getReadiness: ValidateFunction;
export const getReadyz: ValidateFunction;
export const getMetrics: ValidateFunction;
export const getContractYaml: ValidateFunction;
export const getContractJson: ValidateFunction;
export const getContractJson30: ValidateFunction;
export const getContractFile: ValidateFunction;
export const getAsyncApiYaml: ValidateFunction;
export const getRoot: ValidateFunction;
export const getDocs: ValidateFunction;
export const getDocsAsset: ValidateFunction;
export const createResponse: ValidateFunction;
