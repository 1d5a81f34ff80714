import io
import numpy as np
import torch
from fastapi import FastAPI, Response
from fastapi.testclient import TestClient

app = FastAPI()

@app.get("/vector")
def vector():
    np.save(file := io.BytesIO(), torch.ones(2, 3).numpy())
    return Response(file.getvalue(), media_type="application/npy")

answer = TestClient(app).get("/vector")
print(torch.from_numpy(np.load(io.BytesIO(answer.content))))
