import numpy as np
import torch
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()

@app.get("/scores")
def scores() -> dict[str, list[float]]:
    nan = np.array([np.nan, 0.5], dtype=np.float32)
    return {"scores": torch.ones(2), "loss": nan}

print(TestClient(app).get("/scores").text)
