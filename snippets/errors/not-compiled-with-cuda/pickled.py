import io
import pickle
import torch

data = pickle.dumps({"weight": torch.arange(3.0)})
data = data.replace(b"cpu", b"xpu")  # as if on an Intel GPU
file = io.BytesIO(data)
torch.load(file, map_location="cpu", weights_only=False)
