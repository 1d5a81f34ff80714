import io
import pickle
import torch

class OnCPU(pickle.Unpickler):
    def find_class(self, module, name):
        if name == "_load_from_bytes":
            return self.load_storage
        return super().find_class(module, name)
    def load_storage(self, data):
        return torch.load(io.BytesIO(data), map_location="cpu")

data = pickle.dumps({"weight": torch.arange(3.0)})
data = data.replace(b"cpu", b"xpu")  # as if on an Intel GPU
print(OnCPU(io.BytesIO(data)).load())
