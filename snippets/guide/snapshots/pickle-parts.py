import pickle
import torch

tensor = torch.zeros(2)
for second in tensor.numpy(), tensor[:1]:
    pair = pickle.loads(pickle.dumps((tensor, second)))
    pair[1][0] = 7
    print(*pair)
