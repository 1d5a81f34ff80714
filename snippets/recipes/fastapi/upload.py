import io
import numpy as np
import torch
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient

app = FastAPI()

@app.post("/sum")
async def add(request: Request):
    array = np.load(io.BytesIO(await request.body()))
    return torch.from_numpy(array).sum().item()

np.save(file := io.BytesIO(), np.ones((2, 3), np.float32))
print(TestClient(app).post("/sum", content=file.getvalue()).json())
