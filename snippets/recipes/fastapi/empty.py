import torch
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()


@app.get("/scores")
def scores():
    return {"scores": torch.ones(2), "best": torch.tensor(1)}


answer = TestClient(app).get("/scores")
print(answer.status_code, answer.text)
