import gymnasium as gym
import torch

class Walk(gym.Env):
    def reset(self, seed=None, options=None):
        super().reset(seed=seed)
        return self.np_random.uniform(size=3), {}

observation, _ = Walk().reset(seed=0)
layer = torch.nn.Linear(3, 2)
print(layer(torch.as_tensor(observation, dtype=torch.float32)).shape)
layer(torch.from_numpy(observation))
