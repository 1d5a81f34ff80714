import torch
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()


@app.post("/scores")
def scores(values: list[float]):
    return {"scores": torch.tensor(values).softmax(0).tolist()}


client = TestClient(app)
print(client.post("/scores", json=[1.0, 1.0]).json())
