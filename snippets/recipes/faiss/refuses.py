import faiss
import torch

vectors = torch.tensor([[0.0, 0], [1, 1]])
index = faiss.IndexFlatL2(2)
trained = vectors.clone().requires_grad_()
for value in trained, vectors.bfloat16(), vectors.tolist(), vectors[0]:
    try:
        index.add(value)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
index.add(vectors[:, :1])
