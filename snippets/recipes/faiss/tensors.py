import faiss
import torch

vectors = torch.tensor([[0.0, 0], [1, 1]])
index = faiss.IndexFlatL2(2)
index.add(vectors.double())
print(type(index.search(vectors, 1)[1]).__name__)

import faiss.contrib.torch_utils

print(type(index.search(vectors, 1)[1]).__name__)
index.search(vectors.double(), 1)
