import io
import pickle

import torch

tensor = torch.zeros(1_000_000)
part = tensor[:2]
for tensor in (part, part.clone()):
    file = io.BytesIO()
    torch.save(tensor, file)
    print("torch.save over 1 MB:", len(file.getvalue()) > 1e6)
dumped = pickle.dumps(part.numpy())
print("pickled array:", len(dumped) > 1e6, pickle.loads(dumped).base)
