import faiss
import torch

vectors = torch.tensor([[0.0, 0], [1, 1], [5, 5]])
index = faiss.IndexFlatL2(2)
index.add(vectors[:2].numpy())
distances, ids = index.search(vectors[:1].numpy(), 3)
print(distances, ids)
ids = torch.from_numpy(ids)
print(vectors[ids[0]])
print(vectors[ids[ids >= 0]])
