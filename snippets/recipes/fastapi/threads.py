import torch
from fastapi import FastAPI
from fastapi.testclient import TestClient

app, weights = FastAPI(), torch.ones(2, requires_grad=True)
torch.set_grad_enabled(False)
print((weights * 2).numpy())

@app.get("/scores")
def scores():
    return (weights * 2).numpy().tolist()

TestClient(app).get("/scores")
