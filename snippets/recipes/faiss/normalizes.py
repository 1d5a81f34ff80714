import faiss
import torch

layer = torch.nn.Linear(2, 1, bias=False)
layer.load_state_dict({"weight": torch.tensor([[3.0, 4.0]])})

unit = torch.nn.functional.normalize(layer.weight)
print(unit.data, layer.weight.data)

vectors = layer.weight.numpy(force=True)
faiss.normalize_L2(vectors)
print(layer.weight.data)
faiss.normalize_L2(layer.weight)
