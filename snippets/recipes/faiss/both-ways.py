import faiss
import torch

vectors = torch.tensor([[0.0, 0], [1, 1], [5, 5]], requires_grad=True)
index = faiss.IndexFlatL2(vectors.shape[1])
index.add(vectors.numpy(force=True))

query = torch.tensor([[4.0, 4]])
distances, ids = index.search(query.numpy(force=True), 2)
print(torch.from_numpy(distances))
print(vectors[torch.from_numpy(ids)])
